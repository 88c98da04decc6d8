package dev.stackwright.ui.preview;

import dev.stackwright.document.LineChange;
import dev.stackwright.generate.ExportFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the last edit that changed the files has changed in them; `before` is each file's text until then, by path.
record LastChange(Map<String, String> before) {

    /// Nothing has changed yet.
    static final LastChange NONE = new LastChange(Map.of());

    /// Copies the texts.
    LastChange {
        before = Map.copyOf(before);
    }

    /// A change of these files.
    static LastChange of(List<ExportFile> before) {
        return new LastChange(before.stream().collect(Collectors.toMap(ExportFile::path, ExportFile::content)));
    }

    /// True if a file is new or says something else now.
    boolean touches(ExportFile file) {
        return !before.isEmpty() && !file.content().equals(before.get(file.path()));
    }

    /// The places of the lines, from 0, that a file has got; none if it is new as a whole.
    Set<Integer> places(ExportFile file) {
        String old = before.get(file.path());
        if (old == null || !touches(file)) {
            return Set.of();
        }
        Set<Integer> places = new HashSet<>();
        int longer = 0;
        for (LineChange change :
                LineChange.between(old.lines().toList(), file.content().lines().toList())) {
            int first = change.at() + longer;
            IntStream.range(first, first + change.come().size()).forEach(places::add);
            longer += change.come().size() - change.gone();
        }
        return places;
    }
}
