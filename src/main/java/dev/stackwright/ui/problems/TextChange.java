package dev.stackwright.ui.problems;

import dev.stackwright.document.LineChange;
import java.util.ArrayList;
import java.util.List;

/// How one text becomes another: the lines that go and come, each run of them with a few lines around it.
public record TextChange(String path, List<Line> lines) {

    private static final int AROUND = 2;

    /// What becomes of a line.
    public enum Sign {
        KEPT,
        REMOVED,
        ADDED,
        GAP
    }

    /// A line of either text; of a gap, nothing.
    public record Line(Sign sign, String text) {}

    /// Copies the lines.
    public TextChange {
        lines = List.copyOf(lines);
    }

    /// What changes in the text at `path`.
    public static TextChange of(String path, String before, String after) {
        List<String> old = before.lines().toList();
        List<Line> lines = new ArrayList<>();
        int shown = 0;
        for (LineChange change : LineChange.between(old, after.lines().toList())) {
            shown = bridge(old, lines, shown, change.at()) + change.gone();
            old.subList(change.at(), shown).forEach(line -> lines.add(new Line(Sign.REMOVED, line)));
            change.come().forEach(line -> lines.add(new Line(Sign.ADDED, line)));
        }
        if (!lines.isEmpty()) {
            kept(old, lines, shown, Math.min(old.size(), shown + AROUND));
        }
        return new TextChange(path, lines);
    }

    /// Leads from line `shown`, up to which all is said, to the change at `at`.
    private static int bridge(List<String> old, List<Line> lines, int shown, int at) {
        int tail = lines.isEmpty() ? shown : Math.min(at, shown + AROUND);
        kept(old, lines, shown, tail);
        int head = Math.max(tail, at - AROUND);
        if (head > tail) {
            lines.add(new Line(Sign.GAP, ""));
        }
        kept(old, lines, head, at);
        return at;
    }

    private static void kept(List<String> old, List<Line> lines, int from, int to) {
        old.subList(from, to).forEach(line -> lines.add(new Line(Sign.KEPT, line)));
    }

    /// True if nothing changes.
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /// How many lines have this sign.
    public long count(Sign sign) {
        return lines.stream().filter(line -> line.sign() == sign).count();
    }
}
