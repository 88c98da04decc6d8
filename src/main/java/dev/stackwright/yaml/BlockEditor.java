package dev.stackwright.yaml;

import dev.stackwright.model.Fields;
import java.util.List;

/// Changes rows of block maps and block lists. The comment behind an entry goes with it, and so does the comment
/// directly above, unless another entry follows directly below, which that comment may speak of too.
record BlockEditor(Editor editor, Gaps gaps, Changes changes) {

    void apply(Node.Branch branch, Plan plan, int depth) {
        List<Entry> entries = branch.entries();
        addBefore(entries.getFirst(), branch, plan.added().getFirst(), depth);
        boolean leading = true;
        for (int at = 0; at < entries.size(); at++) {
            Entry entry = entries.get(at);
            Plan.Pair kept = plan.kept().get(at);
            if (kept == null) {
                remove(entries, at, leading);
            } else {
                leading = false;
                rename(entry, kept);
                editor.value(entry, kept.value(), depth);
            }
            addBehind(entry, branch, plan.added().get(at + 1), depth);
        }
    }

    /// Takes every row away and writes `{}` or `[]` behind the key; false if the rows do not begin their lines.
    boolean emptied(Entry owner, Node.Branch branch) {
        if (owner.after() < 0 || !gaps.beginsLine(branch.entries().getFirst().start())) {
            return false;
        }
        changes.insert(owner.after(), branch.value() instanceof Fields ? " {}" : " []");
        for (int at = 0; at < branch.entries().size(); at++) {
            remove(branch.entries(), at, true);
        }
        return true;
    }

    private void rename(Entry entry, Plan.Pair kept) {
        if (entry.key() != null && !entry.name().equals(kept.key())) {
            Span key = entry.key().span();
            changes.replace(key.start(), key.end(), YamlWriter.key(kept.key()));
        }
    }

    private void remove(List<Entry> entries, int at, boolean leading) {
        Entry entry = entries.get(at);
        if (gaps.beginsLine(entry.start())) {
            changes.delete(commentAbove(entry), rowEnd(entry));
        } else if (leading && at + 1 < entries.size()) {
            changes.delete(entry.start(), entries.get(at + 1).start());
        } else {
            changes.delete(entry.start(), entry.end());
        }
    }

    private void addBefore(Entry first, Node.Branch branch, List<Plan.Pair> added, int depth) {
        String indent = " ".repeat(gaps.column(first.start()));
        for (Plan.Pair pair : added) {
            String row = editor.row(branch, pair, depth);
            if (gaps.beginsLine(first.start())) {
                changes.insert(commentAbove(first), indent + row + editor.lineBreak());
            } else {
                changes.insert(first.start(), row + editor.lineBreak() + indent);
            }
        }
    }

    private void addBehind(Entry entry, Node.Branch branch, List<Plan.Pair> added, int depth) {
        String indent = " ".repeat(gaps.column(entry.start()));
        int at = rowEnd(entry);
        boolean unfinished = at == gaps.text().length() && !gaps.text().endsWith("\n");
        for (Plan.Pair pair : added) {
            String row = indent + editor.row(branch, pair, depth);
            changes.insert(at, unfinished ? editor.lineBreak() + row : row + editor.lineBreak());
        }
    }

    /// The start of the line behind the entry and behind the comments that stand deeper than it.
    private int rowEnd(Entry entry) {
        int at = gaps.nextLine(entry.end());
        while (at < gaps.text().length()
                && gaps.isComment(at)
                && gaps.skipBlanks(at) - at > gaps.column(entry.start())) {
            at = gaps.nextLine(at);
        }
        return at;
    }

    private int commentAbove(Entry entry) {
        int row = gaps.lineStart(entry.start());
        int below = rowEnd(entry);
        boolean entryBelow = below < gaps.text().length()
                && !gaps.isBlankLine(below)
                && gaps.skipBlanks(below) - below == gaps.column(entry.start());
        int at = row;
        while (!entryBelow && at > 0) {
            int above = gaps.lineStart(at - 1);
            if (!gaps.isComment(above) || gaps.skipBlanks(above) - above != gaps.column(entry.start())) {
                break;
            }
            at = above;
        }
        return at;
    }
}
