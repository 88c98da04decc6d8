package dev.stackwright.model;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A design while edits are carried out on it, one after the other. What they change is copied once, however many they
/// are: to delete five thousand components takes about as long as to delete one.
public final class Draft {

    private Design base;
    private @Nullable SequencedMap<String, Component> components;
    private @Nullable DraftLinks links;
    private @Nullable SequencedMap<String, Point> places;
    private final SequencedSet<String> gone = new LinkedHashSet<>();

    /// A draft that is `design` so far.
    Draft(Design design) {
        base = design;
    }

    /// Carries an edit out.
    void carryOut(Edit edit) {
        if (edit instanceof Edit.Local local) {
            local.carryOut(this);
        } else {
            become(edit::applyTo);
        }
    }

    /// Changes the design as a whole, which costs a copy of it.
    void become(UnaryOperator<Design> change) {
        base = change.apply(design());
        components = null;
        links = null;
        places = null;
        gone.clear();
    }

    /// The design as it is now.
    Design design() {
        Topology old = base.topology();
        Topology topology = new Topology(
                old.name(),
                old.requirements(),
                old.zones(),
                components == null ? old.components() : components,
                links == null ? old.links() : links.list(),
                old.rules(),
                old.waivers(),
                old.other());
        Layout layout = base.layout();
        Layout placed = new Layout(
                places == null ? layout.components() : places,
                layout.zones(),
                links == null ? layout.links() : links.ways(),
                layout.notes(),
                layout.other());
        return new Design(topology, gone.isEmpty() ? placed : placed.unlocking(gone));
    }

    Optional<Component> component(String name) {
        return Optional.ofNullable(components().get(name));
    }

    /// Adds `component`, or puts it in the place of the one of that name.
    void put(Component component) {
        components().put(component.name(), component);
    }

    /// Takes a component away, with its links and its place.
    void remove(String component) {
        components().remove(component);
        links().leave(component);
        places().remove(component);
        gone.add(component);
    }

    /// Where each component is drawn, to be changed.
    SequencedMap<String, Point> places() {
        if (places == null) {
            places = new LinkedHashMap<>(base.layout().components());
        }
        return places;
    }

    DraftLinks links() {
        if (links == null) {
            links = new DraftLinks(base.topology().links(), base.layout().links());
        }
        return links;
    }

    private SequencedMap<String, Component> components() {
        if (components == null) {
            components = new LinkedHashMap<>(base.topology().components());
        }
        return components;
    }
}
