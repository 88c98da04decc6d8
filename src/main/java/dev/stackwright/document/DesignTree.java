package dev.stackwright.document;

import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Link;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import dev.stackwright.model.Waiver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// The tree of values that stands for a design in its file. What a design does not change of a tree stays as it is.
final class DesignTree {

    /// The top-level keys in the order in which a new file has them.
    static final List<String> KEYS = List.of(
            "stackwright", "name", "requirements", "zones", "components", "links", "rules", "waivers", "layout");

    /// The top-level keys whose entries stand on rows of their own.
    static final Set<String> SECTIONS = Set.of("zones", "components", "links", "waivers", "layout");

    private DesignTree() {}

    /// The tree of a new file.
    static Fields of(Design design) {
        Fields start = Fields.of("stackwright", Scalar.of(Migration.CURRENT))
                .with("name", Scalar.of(design.name()))
                .with("components", Fields.EMPTY)
                .with("links", Items.EMPTY);
        Design nothing = Design.empty(design.name());
        return changed(start, nothing.with(nothing.topology().withRequirements(Fields.EMPTY)), design);
    }

    /// `tree`, which says `before`, with the changes that make it say `after`.
    static Fields changed(Fields tree, Design before, Design after) {
        Sections sections = new Sections(tree);
        var old = before.topology();
        var now = after.topology();
        sections.put("name", Scalar.of(old.name()), Scalar.of(now.name()));
        sections.put("requirements", old.requirements(), now.requirements());
        sections.put(
                "zones",
                old.zones(),
                now.zones(),
                changedEntries(tree, "zones", old.zones(), now.zones(), (_, zone) -> zone.fields()));
        sections.put(
                "components",
                old.components(),
                now.components(),
                changedEntries(tree, "components", old.components(), now.components(), (_, it) -> component(it)));
        sections.put(
                "links",
                old.links(),
                now.links(),
                items(now.links().stream().map(DesignTree::link).toList()));
        sections.put("rules", old.rules(), now.rules());
        sections.put(
                "waivers",
                old.waivers(),
                now.waivers(),
                items(now.waivers().stream().map(Waiver::fields).toList()));
        sections.put(
                "layout",
                before.layout(),
                after.layout(),
                layout(tree.fields("layout"), before.layout(), after.layout()));
        sections.others(old.other(), now.other());
        return sections.tree();
    }

    static Fields component(Component component) {
        return new Fields(first(component.fields(), Map.entry("kind", Scalar.of(component.kind()))));
    }

    static Fields link(Link link) {
        return new Fields(first(
                link.fields(),
                Map.entry("from", Scalar.of(link.from())),
                Map.entry("to", Scalar.of(link.to())),
                Map.entry("pattern", Scalar.of(link.pattern()))));
    }

    @SafeVarargs
    private static SequencedMap<String, Value> first(Fields rest, Map.Entry<String, Scalar>... head) {
        SequencedMap<String, Value> all = new LinkedHashMap<>();
        for (var entry : head) {
            all.put(entry.getKey(), entry.getValue());
        }
        rest.entries().forEach(all::putIfAbsent);
        return all;
    }

    private static Items items(List<Fields> values) {
        return new Items(List.copyOf(values));
    }

    private static Fields layout(Fields tree, Layout before, Layout after) {
        SequencedMap<String, Value> all = new LinkedHashMap<>();
        put(all, tree, "components", before.components(), after.components(), (_, at) -> at.value());
        put(all, tree, "zones", before.zones(), after.zones(), (_, region) -> region.fields());
        put(all, tree, "links", before.links(), after.links(), (_, way) -> way.fields());
        after.other().entries().forEach(all::putIfAbsent);
        put(all, tree, "notes", before.notes(), after.notes(), (_, note) -> note.fields());
        return new Fields(all);
    }

    private static <T> void put(
            SequencedMap<String, Value> all,
            Fields tree,
            String section,
            Map<String, T> before,
            SequencedMap<String, T> after,
            BiFunction<String, T, Value> write) {
        if (tree.has(section) || !after.isEmpty()) {
            all.put(section, changedEntries(tree, section, before, after, write));
        }
    }

    /// The entries of `now`; those that are as in `old` stay as the tree has them.
    private static <T> Fields changedEntries(
            Fields tree,
            String section,
            Map<String, T> old,
            SequencedMap<String, T> now,
            BiFunction<String, T, Value> write) {
        Map<String, Value> present = tree.fields(section).entries();
        SequencedMap<String, Value> all = new LinkedHashMap<>();
        now.forEach((name, element) -> {
            @Nullable Value kept = element.equals(old.get(name)) ? present.get(name) : null;
            all.put(name, kept == null ? write.apply(name, element) : kept);
        });
        return new Fields(all);
    }
}
