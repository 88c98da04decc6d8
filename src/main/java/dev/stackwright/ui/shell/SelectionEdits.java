package dev.stackwright.ui.shell;

import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Point;
import dev.stackwright.model.Scalar;
import dev.stackwright.ui.session.Alignment;
import dev.stackwright.ui.session.Bends;
import dev.stackwright.ui.session.Copies;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Placement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/// Deletes, duplicates and arranges what is selected, each as one step.
public record SelectionEdits(DesignSession session) {

    private static final double BESIDE = 32;

    /// Deletes what is selected.
    public void delete() {
        List<Edit> edits = new ArrayList<>();
        session.selection().links().forEach(key -> edits.add(new Edit.RemoveLink(key)));
        session.selection().components().forEach(name -> edits.add(new Edit.RemoveComponent(name)));
        session.selection().zones().forEach(name -> edits.add(new Edit.RemoveZone(name)));
        session.selection().notes().forEach(name -> edits.add(new Edit.RemoveNote(name)));
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

    /// Adds a copy of each selected component beside it, with the links between them.
    public void duplicate() {
        Copies copies = Copies.of(session.design(), session.selection().components());
        add(copies.into(session.design(), BESIDE, BESIDE), "Duplicate");
    }

    /// Adds copies as one step, and selects them.
    void add(Copies.Added added, String verb) {
        if (!added.edits().isEmpty()) {
            session.apply(added.step(verb));
            session.select(added.selection());
        }
    }

    /// True if a selected link bends.
    public boolean bent() {
        return session.selection().links().stream()
                .anyMatch(link -> !Bends.of(session.design(), link).points().isEmpty());
    }

    /// Lets no selected link bend any more.
    public void straighten() {
        List<Edit> edits = session.selection().links().stream()
                .flatMap(link -> Bends.of(session.design(), link).none().edit().stream())
                .toList();
        session.apply(
                edits.size() == 1 ? edits.getFirst() : Edit.several("Straighten " + edits.size() + " links", edits));
    }

    /// True if components are selected and all of them are locked in their places.
    public boolean locked() {
        List<String> names = session.selection().components();
        return !names.isEmpty() && session.design().layout().locked().containsAll(names);
    }

    /// Locks the selected components in their places, or unlocks them if all are.
    public void lock() {
        List<String> names = session.selection().components();
        SequencedSet<String> locked = session.design().layout().locked();
        String verb = locked() ? "Unlock " : "Lock ";
        if (locked()) {
            names.forEach(locked::remove);
        } else {
            locked.addAll(names);
        }
        String what = names.size() == 1 ? names.getFirst() : names.size() + " components";
        session.apply(new Edit.Lock(verb + what, List.copyOf(locked)));
    }

    /// Puts the selected cards in line.
    public void arrange(Alignment alignment) {
        Map<String, Point> places = new LinkedHashMap<>(Placement.places(session.design()));
        places.keySet().retainAll(session.selection().components());
        places.keySet().removeAll(session.design().layout().locked());
        alignment.of(places).ifPresent(session::apply);
    }
}
