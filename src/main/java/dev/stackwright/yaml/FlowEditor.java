package dev.stackwright.yaml;

import dev.stackwright.model.Fields;
import java.util.List;
import java.util.stream.Collectors;

/// Changes entries of `{...}` and `[...]`, which may run over several lines.
record FlowEditor(Editor editor, Gaps gaps, Changes changes) {

    void apply(Node.Branch branch, Plan plan, int depth) {
        List<Entry> entries = branch.entries();
        boolean leading = true;
        for (int at = 0; at < entries.size(); at++) {
            Entry entry = entries.get(at);
            Plan.Pair kept = plan.kept().get(at);
            if (kept == null) {
                remove(entries, at, leading);
                continue;
            }
            if (leading) {
                addBefore(entry, branch, plan.added().getFirst());
                leading = false;
            }
            if (entry.key() != null && !entry.name().equals(kept.key())) {
                Span key = entry.key().span();
                changes.replace(key.start(), key.end(), YamlWriter.key(kept.key()));
            }
            editor.value(entry, kept.value(), depth);
            addBehind(entry, branch, plan.added().get(at + 1));
        }
    }

    private void remove(List<Entry> entries, int at, boolean leading) {
        Entry entry = entries.get(at);
        if (hasOwnRow(entry)) {
            changes.delete(gaps.lineStart(entry.start()), gaps.nextLine(entry.end()));
        } else if (leading && at + 1 < entries.size()) {
            changes.delete(entry.start(), entries.get(at + 1).start());
        } else {
            changes.delete(entries.get(at - 1).end(), entry.end());
        }
    }

    private void addBefore(Entry first, Node.Branch branch, List<Plan.Pair> added) {
        for (Plan.Pair pair : added) {
            if (hasOwnRow(first)) {
                changes.insert(
                        gaps.lineStart(first.start()),
                        indent(first) + written(branch, pair) + "," + editor.lineBreak());
            } else {
                changes.insert(first.start(), written(branch, pair) + ", ");
            }
        }
    }

    private void addBehind(Entry entry, Node.Branch branch, List<Plan.Pair> added) {
        if (added.isEmpty()) {
            return;
        }
        if (!hasOwnRow(entry)) {
            added.forEach(pair -> changes.insert(entry.end(), ", " + written(branch, pair)));
            return;
        }
        boolean comma = gaps.is(gaps.skipBlanks(entry.end()), ',');
        if (!comma) {
            changes.insert(entry.end(), ",");
        }
        String rows = added.stream()
                .map(pair -> indent(entry) + written(branch, pair))
                .collect(Collectors.joining("," + editor.lineBreak()));
        changes.insert(gaps.nextLine(entry.end()), rows + (comma ? "," : "") + editor.lineBreak());
    }

    private static String written(Node.Branch branch, Plan.Pair pair) {
        String value = YamlWriter.flow(pair.value());
        return branch.value() instanceof Fields ? YamlWriter.key(pair.key()) + ": " + value : value;
    }

    private String indent(Entry entry) {
        return " ".repeat(gaps.column(entry.start()));
    }

    private boolean hasOwnRow(Entry entry) {
        int behind = gaps.skipBlanks(entry.end());
        return gaps.beginsLine(entry.start()) && gaps.endsLine(gaps.is(behind, ',') ? behind + 1 : behind);
    }
}
