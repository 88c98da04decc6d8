package dev.stackwright.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The designs that were opened or saved last, the latest first, kept in a file of one path a line.
public final class Recent {

    private static final int LENGTH = 8;

    private final Path file;
    private final ObservableList<Path> paths = FXCollections.observableArrayList();

    /// The list that `file` keeps.
    public Recent(Path file) {
        this.file = file;
        if (Files.isRegularFile(file)) {
            try {
                Files.readAllLines(file).stream().map(Path::of).limit(LENGTH).forEach(paths::add);
            } catch (IOException unreadable) {
                paths.clear();
            }
        }
    }

    /// The paths.
    public ObservableList<Path> paths() {
        return FXCollections.unmodifiableObservableList(paths);
    }

    void remember(Path path) {
        List<Path> changed = new ArrayList<>(paths);
        changed.remove(path.toAbsolutePath());
        changed.addFirst(path.toAbsolutePath());
        paths.setAll(changed.subList(0, Math.min(LENGTH, changed.size())));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, paths.stream().map(Path::toString).toList());
        } catch (IOException problem) {
            throw new UncheckedIOException("The list of recent designs cannot be written", problem);
        }
    }
}
