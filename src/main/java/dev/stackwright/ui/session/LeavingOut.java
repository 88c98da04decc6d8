package dev.stackwright.ui.session;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Leaves the selected components out of the stack without deleting them, or takes them into it again. What only
/// watches or saves them goes with them: it would call what is left out a failure.
public record LeavingOut(DesignSession session) {

    private static final Set<String> ATTENDING = Set.of(Pattern.DATASOURCE.id(), Pattern.BACKUP.id());

    /// True if something is selected that the stack starts or leaves out.
    public boolean possible() {
        return selected().findAny().isPresent();
    }

    /// True if all of that is left out already.
    public boolean leftOut() {
        return possible() && selected().allMatch(component -> Analysis.leftOut(component, session.catalog()));
    }

    /// Leaves it out, or takes it in again if all of it is left out; one step.
    public void change() {
        boolean in = leftOut();
        SequencedSet<String> names =
                selected().map(Component::name).collect(Collectors.toCollection(LinkedHashSet::new));
        String what = names.size() == 1 ? names.getFirst() : names.size() + " components";
        SequencedSet<String> attendants = attendants(names, in);
        names.addAll(attendants);
        List<Edit> edits = names.stream()
                .<Edit>map(
                        name -> new Edit.SetProperty(Element.component(name), "leftOut", in ? null : Scalar.of(true)))
                .toList();
        session.apply(Edit.several(in ? "Take " + what + " into the stack" : "Leave " + what + " out", edits));
        String also =
                attendants.isEmpty() ? "" : ", and " + (in ? "with " : "without ") + String.join(", ", attendants);
        session.say("The stack is started " + (in ? "with " : "without ") + what + also);
    }

    private Stream<Component> selected() {
        Catalog catalog = session.catalog();
        return session.selection().components().stream()
                .flatMap(name -> session.design().topology().component(name).stream())
                .filter(component -> catalog.of(component)
                                .filter(kind -> !kind.is(Trait.OUTSIDE))
                                .isPresent()
                        && !Analysis.here(component, catalog));
    }

    /// What watches or saves some of these, and beside them nothing that is in the stack.
    private SequencedSet<String> attendants(Set<String> names, boolean in) {
        Topology topology = session.design().topology();
        Map<String, List<String>> attended = topology.links().stream()
                .filter(link -> ATTENDING.contains(link.pattern()) && attends(topology, link))
                .collect(Collectors.groupingBy(
                        Link::from, LinkedHashMap::new, Collectors.mapping(Link::to, Collectors.toList())));
        Set<String> out = new HashSet<>(in ? Set.of() : names);
        topology.components().values().stream()
                .filter(component -> Analysis.leftOut(component, session.catalog()))
                .map(Component::name)
                .forEach(out::add);
        SequencedSet<String> attendants = new LinkedHashSet<>();
        attended.forEach((name, targets) -> {
            boolean goes = targets.stream().anyMatch(names::contains)
                    && (in ? out.contains(name) : !out.contains(name) && out.containsAll(targets));
            if (goes && !names.contains(name)) {
                attendants.add(name);
            }
        });
        return attendants;
    }

    private boolean attends(Topology topology, Link link) {
        return topology.component(link.from())
                .filter(from -> session.catalog().is(from, Trait.EXPORTER)
                        || session.catalog().is(from, Trait.BORROWS_IMAGE))
                .isPresent();
    }
}
