package dev.stackwright.yaml;

import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import java.util.Optional;

/// Turns the difference between what a text says and what it should say into changes of the text. Below `finest`
/// levels of nesting a value is written anew as a whole.
final class Editor {

    private final Gaps gaps;
    private final Changes changes = new Changes();
    private final YamlWriter writer;
    private final int finest;
    private final FlowEditor flow;
    private final BlockEditor block;

    Editor(String text, YamlWriter writer, int finest) {
        this.gaps = new Gaps(text);
        this.writer = writer;
        this.finest = finest;
        this.flow = new FlowEditor(this, gaps, changes);
        this.block = new BlockEditor(this, gaps, changes);
    }

    /// The text with the root saying `wanted`, or empty if the changes get into each other's way.
    Optional<String> edit(Node.Branch root, Fields wanted) {
        entries(root, Plan.of(root, wanted), 1);
        return changes.applyTo(gaps.text());
    }

    /// Makes the entry's value say `wanted`.
    void value(Entry entry, Value wanted, int depth) {
        if (entry.value().value().equals(wanted)) {
            return;
        }
        if (depth <= finest && entry.value() instanceof Node.Branch branch && sameShape(branch.value(), wanted)) {
            Plan plan = Plan.of(branch, wanted);
            if (!branch.flow() && plan.keepsNothing() && plan.addsNothing() && block.emptied(entry, branch)) {
                return;
            }
            boolean whole = (plan.keepsNothing() && (branch.flow() || plan.addsNothing())) || isBare(branch);
            if (!whole) {
                entries(branch, plan, depth + 1);
                return;
            }
        }
        replace(entry, wanted, depth);
    }

    /// A new row of a block map or list, without indentation and line break.
    String row(Node.Branch branch, Plan.Pair pair, int depth) {
        if (branch.value() instanceof Items) {
            return "- " + YamlWriter.flow(pair.value());
        }
        return depth == 1
                ? writer.section(pair.key(), pair.value())
                : YamlWriter.key(pair.key()) + ": " + YamlWriter.flow(pair.value());
    }

    String lineBreak() {
        return writer.lineBreak();
    }

    private void entries(Node.Branch branch, Plan plan, int depth) {
        if (branch.flow()) {
            flow.apply(branch, plan, depth);
        } else {
            block.apply(branch, plan, depth);
        }
    }

    /// True for the map of `[a: 1]`, which stands there without braces.
    private boolean isBare(Node.Branch branch) {
        return branch.flow()
                && branch.value() instanceof Fields
                && !gaps.is(branch.span().end() - 1, '}');
    }

    private static boolean sameShape(Value present, Value wanted) {
        return present instanceof Fields ? wanted instanceof Fields : wanted instanceof Items;
    }

    private void replace(Entry entry, Value wanted, int depth) {
        Span span = entry.value().span();
        String body = depth == 1 ? writer.sectionValue(entry.name(), wanted) : " " + YamlWriter.flow(wanted);
        if (span.isEmpty()) {
            changes.insert(entry.end(), entry.after() < 0 ? ":" + body : body);
        } else if (entry.value() instanceof Node.Leaf leaf && wanted instanceof Scalar scalar) {
            changes.replace(span.start(), span.end(), scalar(leaf, scalar));
        } else if (entry.after() < 0 || (onOneLine(entry.after(), span.start()) && !body.contains("\n"))) {
            changes.replace(span.start(), span.end(), body.substring(1));
        } else {
            changes.replace(entry.after(), span.end(), body);
        }
    }

    private String scalar(Node.Leaf leaf, Scalar wanted) {
        boolean block = leaf.style() == Node.Style.LITERAL || leaf.style() == Node.Style.FOLDED;
        return block
                ? new Literal(gaps, lineBreak()).write(leaf, wanted).orElse(Scalars.write(wanted))
                : Scalars.write(wanted, leaf.style());
    }

    private boolean onOneLine(int from, int to) {
        return gaps.lineEnd(from) >= to;
    }
}
