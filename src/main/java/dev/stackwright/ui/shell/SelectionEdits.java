package dev.stackwright.ui.shell;

import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.model.Names;
import dev.stackwright.model.Point;
import dev.stackwright.model.Scalar;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Placement;
import dev.stackwright.ui.session.Selection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Deletes and duplicates what is selected, each as one step.
public record SelectionEdits(DesignSession session) {

    private static final double BESIDE = 32;

    /// Deletes what is selected.
    public void delete() {
        List<Edit> edits = new ArrayList<>();
        session.selection().links().forEach(key -> edits.add(new Edit.RemoveLink(key)));
        session.selection().components().forEach(name -> edits.add(new Edit.RemoveComponent(name)));
        if (edits.size() == 1) {
            session.apply(edits.getFirst());
        } else if (!edits.isEmpty()) {
            session.apply(Edit.several("Delete " + edits.size() + " elements", edits));
        }
    }

    /// True if what is selected is one program, which may run in a container or on this machine.
    public boolean program() {
        return one().isPresent();
    }

    /// True if the selected program runs on this machine.
    public boolean here() {
        return one().filter(SelectionEdits::here).isPresent();
    }

    /// Lets the selected program run on this machine, or in a container again.
    public void runElsewhere() {
        one().ifPresent(program -> session.apply(new Edit.SetProperty(
                Element.component(program.name()), "runs", here(program) ? null : Scalar.of("here"))));
    }

    private static boolean here(Component program) {
        return program.fields().text("runs").filter("here"::equals).isPresent();
    }

    private Optional<Component> one() {
        List<String> names = session.selection().components();
        return names.size() == 1
                ? session.design()
                        .topology()
                        .component(names.getFirst())
                        .filter(component -> session.catalog().is(component, Trait.WORKLOAD))
                : Optional.empty();
    }

    /// Applies the first fix there is for what is selected, or for the design if nothing is.
    public void fix() {
        Element element = session.selection().only().orElse(Element.design());
        session.judgement().on(element).stream()
                .flatMap(finding -> finding.fixes().stream())
                .findFirst()
                .ifPresentOrElse(
                        fix -> session.apply(fix.edit()),
                        () -> session.say("Nothing on " + element.label() + " has a fix."));
    }

    /// Adds a copy of each selected component beside it, with the links between them.
    public void duplicate() {
        List<String> names = session.selection().components();
        Set<String> taken =
                new HashSet<>(session.design().topology().components().keySet());
        Map<String, String> copies = new HashMap<>();
        List<Edit> edits = new ArrayList<>();
        Map<String, Point> places = Placement.places(session.design());
        List<Point> occupied = new ArrayList<>(places.values());
        for (String name : names) {
            Component original = session.design().topology().component(name).orElseThrow();
            String copy = Names.free(name.replaceAll("-[0-9]+$", ""), taken);
            taken.add(copy);
            copies.put(name, copy);
            Point place = places.getOrDefault(name, new Point(0, 0));
            Point free = Placement.free(place.plus(BESIDE, BESIDE), occupied);
            occupied.add(free);
            edits.add(new Edit.AddComponent(original.named(copy).with("publish", null), free));
        }
        for (Link link : session.design().topology().links()) {
            String from = copies.get(link.from());
            String to = copies.get(link.to());
            if (from != null && to != null) {
                edits.add(new Edit.AddLink(new Link(from, to, link.pattern(), link.fields())));
            }
        }
        if (!edits.isEmpty()) {
            String what = names.size() == 1 ? names.getFirst() : names.size() + " components";
            session.apply(Edit.several("Duplicate " + what, edits));
            session.select(Selection.of(names.stream()
                    .map(name -> Element.component(copies.getOrDefault(name, name)))
                    .toList()));
        }
    }
}
