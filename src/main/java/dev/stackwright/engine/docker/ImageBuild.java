package dev.stackwright.engine.docker;

import dev.stackwright.engine.EngineProblem;
import dev.stackwright.engine.EngineProblem.Kind;
import dev.stackwright.engine.Progress;
import dev.stackwright.engine.Progress.Stage;
import dev.stackwright.generate.blueprint.Service.Build;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Builds an image with the engine's own builder.
final class ImageBuild {

    private final Transport transport;
    private final Consumer<Progress> progress;

    ImageBuild(Transport transport, Consumer<Progress> progress) {
        this.transport = transport;
        this.progress = progress;
    }

    void build(Build build, Map<String, String> labels) throws EngineProblem {
        StringBuilder path = new StringBuilder("/build?rm=1&forcerm=1&t=").append(Request.encoded(build.image()));
        build.dockerfile().ifPresent(file -> path.append("&dockerfile=").append(Request.encoded(file)));
        build.target().ifPresent(target -> path.append("&target=").append(Request.encoded(target)));
        path.append("&buildargs=").append(json(build.args())).append("&labels=").append(json(labels));
        Payload context =
                BuildContext.pack(Path.of(build.context()), build.dockerfile().orElse("Dockerfile"));
        Request request = Request.post(path.toString(), "build " + build.image())
                .body(context, "application/x-tar")
                .within(Duration.ofMinutes(2));
        AtomicReference<String> last = new AtomicReference<>("");
        try {
            JsonLines.read(transport, request, line -> {
                String text = line.path("stream").asText().strip();
                if (!text.isEmpty()) {
                    last.set(text);
                    progress.accept(Progress.of(build.image(), Stage.BUILDING, text));
                }
            });
        } catch (EngineProblem problem) {
            throw problem.kind() == Kind.OTHER
                    ? new EngineProblem(
                            Kind.BUILD_FAILED, problem.message() + " The last thing built said: " + last.get(), problem)
                    : problem;
        }
    }

    private static String json(Map<String, String> texts) {
        return Request.encoded(Answer.JSON.valueToTree(texts).toString());
    }
}
