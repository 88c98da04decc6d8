package dev.stackwright.ui.session;

import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.model.Topology;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What links lead to from a selection. What was selected stays so; links do not come too, so that what is selected can
/// be changed together.
public record Linked(Selection selection, Topology topology) {

    /// What is selected in a session, in the design as it is now.
    public static Linked of(DesignSession session) {
        return new Linked(session.selection(), session.design().topology());
    }

    /// With the components at the other end of a link.
    public Selection neighbours() {
        SequencedSet<String> names = new LinkedHashSet<>(selection.components());
        List<String> others = topology.links().stream()
                .filter(link -> names.contains(link.from()) != names.contains(link.to()))
                .map(link -> names.contains(link.from()) ? link.to() : link.from())
                .toList();
        names.addAll(others);
        return with(names);
    }

    /// With every component whose links lead here, be it through others.
    public Selection upstream() {
        return following(Link::to, Link::from);
    }

    /// With every component that links lead to from here, be it through others.
    public Selection downstream() {
        return following(Link::from, Link::to);
    }

    private Selection following(Function<Link, String> near, Function<Link, String> far) {
        Map<String, List<String>> next = topology.links().stream()
                .collect(Collectors.groupingBy(near, Collectors.mapping(far, Collectors.toList())));
        SequencedSet<String> names = new LinkedHashSet<>(selection.components());
        Queue<String> open = new ArrayDeque<>(names);
        while (!open.isEmpty()) {
            next.getOrDefault(open.remove(), List.of()).stream()
                    .filter(names::add)
                    .forEach(open::add);
        }
        return with(names);
    }

    private Selection with(SequencedSet<String> names) {
        return selection.plus(
                Selection.of(names.stream().map(Element::component).toList()));
    }
}
