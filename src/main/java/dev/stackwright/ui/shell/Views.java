package dev.stackwright.ui.shell;

import dev.stackwright.document.DesignFile;
import dev.stackwright.ui.canvas.Viewport;
import dev.stackwright.ui.canvas.Viewport.View;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Outcome;
import dev.stackwright.ui.fx.Settling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Duration;

/// What was in sight of each design when it was looked at last, kept for the person and not in the design: a file of
/// one line a design, `x y zoom path`, the latest last.
public final class Views {

    private static final int MOST = 200;

    private final Path file;
    private final Viewport viewport;
    private final DesignFiles files;
    private final Background background;
    private final Consumer<String> failed;
    private final Settling still;
    private final List<Line> lines = new ArrayList<>();
    private boolean kept = true;

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

    /// The views that `file` keeps; lines that cannot be read are left out. `failed` is told why they cannot be kept.
    public Views(Path file, Viewport viewport, DesignFiles files, Background background, Consumer<String> failed) {
        this.file = file;
        this.viewport = viewport;
        this.files = files;
        this.background = background;
        this.failed = failed;
        this.still = new Settling(background, Duration.millis(400), () -> remember(files.file()));
        if (Files.isRegularFile(file)) {
            try {
                Files.readAllLines(file).forEach(text -> Line.of(text).ifPresent(lines::add));
            } catch (IOException unreadable) {
                lines.clear();
            }
        }
    }

    /// Remembers what is in sight of the open design shortly after it has changed, and before another is opened.
    public void follow() {
        viewport.watch(still::happened);
        files.fileProperty().addListener((_, before, _) -> hurry(before));
    }

    /// Keeps what has changed just now, and then does `next`.
    public void close(Runnable next) {
        hurry(files.file());
        if (kept) {
            next.run();
        } else {
            keep(next);
        }
    }

    private void hurry(DesignFile shown) {
        if (still.waiting()) {
            still.stop();
            remember(shown);
        }
    }

    /// What was in sight of a design.
    public Optional<View> of(Path design) {
        return lines.stream()
                .filter(line -> line.design().equals(design.toAbsolutePath()))
                .map(Line::view)
                .findFirst();
    }

    private void remember(DesignFile shown) {
        shown.path().map(Path::toAbsolutePath).ifPresent(design -> {
            lines.removeIf(line -> line.design().equals(design));
            lines.add(new Line(viewport.view(), design));
            while (lines.size() > MOST) {
                lines.removeFirst();
            }
            keep(() -> {});
        });
    }

    private void keep(Runnable next) {
        kept = false;
        List<String> now = lines.stream().map(Line::text).toList();
        background.run("views", () -> written(now), outcome -> {
            kept = true;
            outcome.then(_ -> {}, failed);
            next.run();
        });
    }

    private synchronized Outcome<Path> written(List<String> now) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return new Outcome.Done<>(Files.write(file, now));
        } catch (IOException problem) {
            return new Outcome.Failed<>(
                    "What was in sight cannot be remembered in " + file + "; " + problem.getMessage());
        }
    }
}
