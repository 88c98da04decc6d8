package dev.stackwright.document;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Finds what leads from one text to another in little time however much differs: it steps from one line that is there
/// once in both texts to the next, and has the few lines between two of them compared exactly.
final class LineDiff {

    /// Up to so many lines are compared exactly, which takes as many steps as the square of the lines that differ.
    private static final int FEW = 2000;

    private static final int MANY = -1;

    private final List<String> before;
    private final List<String> after;
    private final List<LineChange> changes = new ArrayList<>();

    private record Part(int from, int to, int start, int end) {

        int size() {
            return to - from + end - start;
        }
    }

    /// A line that is there once in each text, and where.
    private record Anchor(int before, int after) {}

    private LineDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<LineChange> between(List<String> before, List<String> after) {
        LineDiff diff = new LineDiff(before, after);
        diff.compare(new Part(0, before.size(), 0, after.size()));
        return List.copyOf(diff.changes);
    }

    private void compare(Part whole) {
        Part part = trimmed(whole);
        List<Anchor> anchors = part.size() > FEW ? anchors(part) : List.of();
        if (anchors.isEmpty()) {
            differ(part);
            return;
        }
        int from = part.from();
        int start = part.start();
        for (Anchor anchor : anchors) {
            compare(new Part(from, anchor.before(), start, anchor.after()));
            from = anchor.before() + 1;
            start = anchor.after() + 1;
        }
        compare(new Part(from, part.to(), start, part.end()));
    }

    private Part trimmed(Part part) {
        int from = part.from();
        int start = part.start();
        while (from < part.to() && start < part.end() && before.get(from).equals(after.get(start))) {
            from++;
            start++;
        }
        int to = part.to();
        int end = part.end();
        while (to > from && end > start && before.get(to - 1).equals(after.get(end - 1))) {
            to--;
            end--;
        }
        return new Part(from, to, start, end);
    }

    /// What differs without a line to hold on to: exactly if it is little, else all of it.
    private void differ(Part part) {
        List<String> old = before.subList(part.from(), part.to());
        List<String> now = after.subList(part.start(), part.end());
        if (part.size() > FEW) {
            changes.add(new LineChange(part.from(), old.size(), now));
            return;
        }
        DiffUtils.diff(old, now)
                .getDeltas()
                .forEach(delta -> changes.add(new LineChange(
                        part.from() + delta.getSource().getPosition(),
                        delta.getSource().size(),
                        delta.getTarget().getLines())));
    }

    private List<Anchor> anchors(Part part) {
        Map<String, Integer> there = single(after, part.start(), part.end());
        return rising(single(before, part.from(), part.to()).entrySet().stream()
                .map(line -> new Anchor(line.getValue(), there.getOrDefault(line.getKey(), MANY)))
                .filter(anchor -> anchor.before() != MANY && anchor.after() != MANY)
                .toList());
    }

    /// Where each line of a part stands, or that it is there more than once.
    private static SequencedMap<String, Integer> single(List<String> lines, int from, int to) {
        SequencedMap<String, Integer> places = new LinkedHashMap<>();
        for (int at = from; at < to; at++) {
            places.merge(lines.get(at), at, (_, _) -> MANY);
        }
        return places;
    }

    /// The most of these, which are in the order of the first text, that are in the order of the second too.
    private static List<Anchor> rising(List<Anchor> anchors) {
        int[] ends = new int[anchors.size()];
        int[] previous = new int[anchors.size()];
        int length = 0;
        for (int at = 0; at < anchors.size(); at++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (anchors.get(ends[middle]).after() < anchors.get(at).after()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[at] = low == 0 ? -1 : ends[low - 1];
            ends[low] = at;
            length = Math.max(length, low + 1);
        }
        Anchor[] rising = new Anchor[length];
        int at = length == 0 ? -1 : ends[length - 1];
        for (int place = length - 1; place >= 0; place--) {
            rising[place] = anchors.get(at);
            at = previous[at];
        }
        return Arrays.asList(rising);
    }
}
