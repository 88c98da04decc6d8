package dev.stackwright.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The folder in which windows keep journals of unsaved work, a file for each. A window holds its journal by a lock,
/// which the system lifts when the process ends, however that happens: what nobody holds was left behind.
public record Journals(Path folder) {

    private static final String ENDING = ".journal";

    /// A new journal for one window. Nothing stands on disk until it is written.
    public HeldJournal begin() {
        return new HeldJournal(folder.resolve(UUID.randomUUID() + ENDING));
    }

    /// The journals that were left behind, the latest first. They are held from now on, so that no other window offers
    /// them meanwhile.
    public List<HeldJournal> left() throws IOException {
        List<HeldJournal> left = new ArrayList<>();
        for (Path file : files()) {
            HeldJournal journal = new HeldJournal(file);
            if (journal.take()) {
                if (journal.written()) {
                    left.add(journal);
                } else {
                    journal.remove();
                }
            }
        }
        left.sort(Comparator.comparing(HeldJournal::when).reversed());
        return left;
    }

    /// Every journal of which there is anything, if only the lock of a window that ended before it wrote.
    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.toString().replaceFirst("\\.lock$", ""))
                    .filter(file -> file.endsWith(ENDING))
                    .distinct()
                    .sorted()
                    .map(Path::of)
                    .toList();
        }
    }
}
