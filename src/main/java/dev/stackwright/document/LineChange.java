package dev.stackwright.document;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;

/// Lines of a text that give way to others: from line `at`, counted from 0, so many are `gone` and these `come`.
record LineChange(int at, int gone, List<String> come) {

    LineChange {
        come = List.copyOf(come);
    }

    /// What leads from one text to another.
    static List<LineChange> between(List<String> before, List<String> after) {
        return DiffUtils.diff(before, after).getDeltas().stream()
                .map(delta -> new LineChange(
                        delta.getSource().getPosition(),
                        delta.getSource().size(),
                        delta.getTarget().getLines()))
                .toList();
    }

    /// The text after `changes`.
    static List<String> apply(List<String> before, List<LineChange> changes) {
        List<String> lines = new ArrayList<>(before);
        for (LineChange change : changes.reversed()) {
            List<String> place = lines.subList(change.at, change.at + change.gone);
            place.clear();
            place.addAll(change.come);
        }
        return lines;
    }
}
