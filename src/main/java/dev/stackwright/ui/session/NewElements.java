package dev.stackwright.ui.session;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Creation;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Link;
import dev.stackwright.model.Names;
import dev.stackwright.model.Point;
import dev.stackwright.model.Topology;
import java.util.List;
import java.util.Optional;

/// The edits that add components and links, and the reasons why a link cannot be.
public record NewElements(Catalog catalog, Design design) {

    /// What a session's design can take now.
    public static NewElements of(DesignSession session) {
        return new NewElements(session.catalog(), session.design());
    }

    /// Adds a component of `kind` under a free name at `place`, or beside it if a card stands there.
    public Edit.AddComponent add(Kind kind, Point place) {
        String name = Names.free(kind.id(), topology().components().keySet());
        Point free = Placement.free(place, Placement.places(design).values());
        return new Edit.AddComponent(Creation.component(kind, name), free);
    }

    /// The patterns that a new link may have, the likeliest first.
    public List<Pattern> patterns(String from, String to) {
        Optional<Kind> source = kind(from);
        Optional<Kind> target = kind(to);
        if (from.equals(to) || source.isEmpty() || target.isEmpty()) {
            return List.of();
        }
        return Creation.patterns(source.get(), target.get()).stream()
                .filter(pattern ->
                        topology().link(Link.of(from, to, pattern.id()).key()).isEmpty())
                .toList();
    }

    /// Adds a link.
    public Edit.AddLink link(String from, String to, Pattern pattern) {
        Component source = topology().component(from).orElseThrow();
        Component target = topology().component(to).orElseThrow();
        return new Edit.AddLink(Creation.link(source, target, pattern, catalog));
    }

    /// Why no link can go from `from` to `to`, in one sentence with a remedy where there is one.
    public String refusal(String from, String to) {
        if (from.equals(to)) {
            return "A component cannot be linked to itself.";
        }
        Optional<Kind> source = kind(from);
        Optional<Kind> target = kind(to);
        if (source.isEmpty() || target.isEmpty()) {
            return "The kind of one end is not in the catalogue, so nothing is known about its links.";
        }
        if (!Creation.patterns(source.get(), target.get()).isEmpty()) {
            return from + " is linked to " + to + " in every way there is.";
        }
        if (!Creation.patterns(target.get(), source.get()).isEmpty()) {
            return "Draw it the other way round: " + to + " opens the connection to " + from + ".";
        }
        return "A " + source.get().title() + " never opens a connection to a "
                + target.get().title() + ".";
    }

    private Optional<Kind> kind(String component) {
        return topology().component(component).flatMap(catalog::of);
    }

    private Topology topology() {
        return design.topology();
    }
}
