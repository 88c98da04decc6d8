package dev.stackwright.engine.docker;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stackwright.engine.EngineProblem;
import dev.stackwright.engine.Progress;
import dev.stackwright.engine.Progress.Stage;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// Fetches an image and adds its layers' downloads up.
final class ImagePull {

    private record Layer(long done, long total) {}

    private final Transport transport;
    private final Consumer<Progress> progress;
    private final Map<String, Layer> layers = new HashMap<>();
    private int told = -1;

    ImagePull(Transport transport, Consumer<Progress> progress) {
        this.transport = transport;
        this.progress = progress;
    }

    void pull(String reference) throws EngineProblem {
        boolean tagged = reference.contains("@") || reference.lastIndexOf(':') > reference.lastIndexOf('/');
        String path = "/images/create?fromImage=" + Request.encoded(tagged ? reference : reference + ":latest");
        Request request = Request.post(path, "pull " + reference)
                .header("X-Registry-Auth", RegistryLogin.fromEnvironment().header(reference));
        JsonLines.read(transport, request, line -> tell(reference, line));
        // The engine thins its news out, so the last of it may well stop short of the end.
        tell(reference, "Pulled", 100);
    }

    private void tell(String reference, JsonNode line) {
        String layer = line.path("id").asText();
        String status = line.path("status").asText();
        JsonNode detail = line.path("progressDetail");
        if (status.equals("Downloading") && detail.path("total").asLong() > 0) {
            layers.put(
                    layer,
                    new Layer(
                            detail.path("current").asLong(),
                            detail.path("total").asLong()));
        } else if (status.endsWith(" complete")) {
            layers.computeIfPresent(layer, (_, before) -> new Layer(before.total(), before.total()));
        }
        long total = layers.values().stream().mapToLong(Layer::total).sum();
        long done = layers.values().stream().mapToLong(Layer::done).sum();
        tell(reference, status, total == 0 ? 0 : (int) (99 * done / total));
    }

    private void tell(String reference, String status, int percent) {
        if (percent != told) {
            told = percent;
            progress.accept(new Progress(reference, Stage.PULLING, status, OptionalInt.of(percent)));
        }
    }
}
