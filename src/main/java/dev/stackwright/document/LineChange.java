package dev.stackwright.document;

import java.util.ArrayList;
import java.util.List;

/// Lines of a text that give way to others: from line `at`, counted from 0, so many are `gone` and these `come`.
public record LineChange(int at, int gone, List<String> come) {

    /// Copies the lines.
    public LineChange {
        come = List.copyOf(come);
    }

    /// What leads from one text to another, in the order of the lines.
    public static List<LineChange> between(List<String> before, List<String> after) {
        return LineDiff.between(before, after);
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
