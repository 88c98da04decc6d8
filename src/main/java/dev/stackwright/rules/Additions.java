package dev.stackwright.rules;

import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Link;
import dev.stackwright.model.Topology;
import dev.stackwright.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Tells edits that only state what nobody had stated from those that a person should see first: that change or take
/// away what stands there, draw or delete something, or change how a container meets the world.
public final class Additions {

    private static final Set<String> MEETS_THE_WORLD = Set.of(
            "publish",
            "readOnly",
            "networks",
            "networkMode",
            "restart",
            "user",
            "capDrop",
            "securityOpt",
            "runs",
            "leftOut",
            "zone");

    private Additions() {}

    /// True if `fix` may be applied unseen to `design`.
    public static boolean unseen(Fix fix, Design design) {
        return fix.caution().isEmpty() && only(fix.edit(), design);
    }

    private static boolean only(Edit edit, Design design) {
        Topology before = design.topology();
        Topology after = edit.applyTo(design).topology();
        return before.components().keySet().equals(after.components().keySet())
                && before.zones().equals(after.zones())
                && before.waivers().equals(after.waivers())
                && before.rules().equals(after.rules())
                && within(before.requirements(), after.requirements())
                && before.components().values().stream()
                        .allMatch(component ->
                                component.equals(after.components().get(component.name())) || grows(component, after))
                && grow(before.links(), after);
    }

    /// A link is only looked for by its key, among all, where another stands in its place.
    private static boolean grow(List<Link> before, Topology after) {
        return before.size() == after.links().size()
                && IntStream.range(0, before.size())
                        .allMatch(at -> before.get(at).equals(after.links().get(at)) || grows(before.get(at), after));
    }

    private static boolean grows(Component before, Topology after) {
        return after.component(before.name())
                .filter(component -> before.kind().equals(component.kind()))
                .filter(component -> within(before.fields(), component.fields()))
                .filter(component -> MEETS_THE_WORLD.stream()
                        .allMatch(path -> before.fields()
                                .value(path)
                                .equals(component.fields().value(path))))
                .isPresent();
    }

    private static boolean grows(Link before, Topology after) {
        return after.link(before.key())
                .filter(link -> within(before.fields(), link.fields()))
                .isPresent();
    }

    /// True if all that stands in `before` stands in `after` too.
    private static boolean within(Fields before, Fields after) {
        for (Map.Entry<String, Value> entry : before.entries().entrySet()) {
            boolean kept = entry.getValue() instanceof Fields inner
                    ? after.entries().get(entry.getKey()) instanceof Fields other && within(inner, other)
                    : entry.getValue().equals(after.entries().get(entry.getKey()));
            if (!kept) {
                return false;
            }
        }
        return true;
    }
}
