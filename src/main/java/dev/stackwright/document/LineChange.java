package dev.stackwright.document;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Lines of a text that give way to others: from line `at`, counted from 0, so many are `gone` and these `come`.
record LineChange(int at, int gone, List<String> come) {

    LineChange {
        come = List.copyOf(come);
    }

    /// What leads from one text to another.
    static List<LineChange> between(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int same = alike(most, at -> before.get(at).equals(after.get(at)));
        int last =
                alike(most - same, at -> before.get(before.size() - 1 - at).equals(after.get(after.size() - 1 - at)));
        return DiffUtils.diff(before.subList(same, before.size() - last), after.subList(same, after.size() - last))
                .getDeltas()
                .stream()
                .map(delta -> new LineChange(
                        same + delta.getSource().getPosition(),
                        delta.getSource().size(),
                        delta.getTarget().getLines()))
                .toList();
    }

    /// How many lines are alike before the first that differs, of so many at most.
    private static int alike(int most, IntPredicate alike) {
        return IntStream.range(0, most)
                .filter(at -> !alike.test(at))
                .findFirst()
                .orElse(most);
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
