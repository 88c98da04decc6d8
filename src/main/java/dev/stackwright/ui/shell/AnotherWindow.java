package dev.stackwright.ui.shell;

import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Outcome;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Starts the program once more, so that what goes wrong in one window leaves the others alone. The launcher says in a
/// system property where it is.
record AnotherWindow(Background background, Consumer<String> say) {

    /// Opens it, or says why that cannot be done.
    void open() {
        launcher()
                .ifPresentOrElse(
                        launcher -> background.run(
                                "new window", () -> started(launcher), outcome -> outcome.then(_ -> {}, say)),
                        () -> say.accept("Only the packaged program can open another window; start this one again."));
    }

    private static Optional<String> launcher() {
        return Stream.of("stackwright.launcher", "jpackage.app-path")
                .map(System::getProperty)
                .filter(path -> path != null && !path.isEmpty())
                .findFirst();
    }

    private static Outcome<Process> started(String launcher) {
        try {
            return new Outcome.Done<>(new ProcessBuilder(launcher)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start());
        } catch (IOException problem) {
            return new Outcome.Failed<>("Another window cannot be opened; " + problem.getMessage());
        }
    }
}
