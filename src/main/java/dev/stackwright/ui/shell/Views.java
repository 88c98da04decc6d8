package dev.stackwright.ui.shell;

import dev.stackwright.ui.canvas.Viewport;
import dev.stackwright.ui.canvas.Viewport.View;
import dev.stackwright.ui.fx.Background;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// What was in sight of each design when it was looked at last, kept for the person and not in the design: a file of
/// one
/// line a design, `x y zoom path`, the latest last.
public final class Views {

    private static final int MOST = 200;

    private final Path file;
    private final List<Line> lines = new ArrayList<>();

    private record Line(View view, Path design) {

        static Optional<Line> of(String text) {
            String[] parts = text.split(" ", 4);
            try {
                return parts.length < 4
                        ? Optional.empty()
                        : Optional.of(new Line(
                                new View(
                                        Double.parseDouble(parts[0]),
                                        Double.parseDouble(parts[1]),
                                        Double.parseDouble(parts[2])),
                                Path.of(parts[3])));
            } catch (NumberFormatException _) {
                return Optional.empty();
            }
        }

        String text() {
            return view.x() + " " + view.y() + " " + view.zoom() + " " + design;
        }
    }

    /// The views that `file` keeps; lines that cannot be read are left out.
    public Views(Path file) {
        this.file = file;
        if (Files.isRegularFile(file)) {
            try {
                Files.readAllLines(file).forEach(text -> Line.of(text).ifPresent(lines::add));
            } catch (IOException unreadable) {
                lines.clear();
            }
        }
    }

    /// Remembers what is in sight of the open design shortly after it has changed.
    public void follow(Viewport viewport, DesignFiles files, Background background) {
        PauseTransition still = new PauseTransition(Duration.millis(400));
        still.setOnFinished(_ -> files.file().path().ifPresent(path -> {
            List<String> now = remember(path, viewport.view());
            background.run("views", () -> write(now), _ -> {});
        }));
        viewport.watch(still::playFromStart);
    }

    /// What was in sight of a design.
    public Optional<View> of(Path design) {
        return lines.stream()
                .filter(line -> line.design().equals(design.toAbsolutePath()))
                .map(Line::view)
                .findFirst();
    }

    private List<String> remember(Path design, View view) {
        lines.removeIf(line -> line.design().equals(design.toAbsolutePath()));
        lines.add(new Line(view, design.toAbsolutePath()));
        while (lines.size() > MOST) {
            lines.removeFirst();
        }
        return lines.stream().map(Line::text).toList();
    }

    private Path write(List<String> now) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, now);
        } catch (IOException problem) {
            throw new UncheckedIOException("What was in sight cannot be remembered", problem);
        }
    }
}
