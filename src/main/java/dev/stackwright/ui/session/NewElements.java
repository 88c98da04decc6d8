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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
        return possible(from, to).stream()
                .filter(pattern ->
                        topology().link(Link.of(from, to, pattern.id()).key()).isEmpty())
                .toList();
    }

    private List<Pattern> possible(String from, String to) {
        Optional<Kind> source = kind(from);
        Optional<Kind> target = kind(to);
        return from.equals(to) || source.isEmpty() || target.isEmpty()
                ? List.of()
                : Creation.patterns(source.get(), target.get());
    }

    /// Says of each component whether a new link from `from` may lead to it; quick to ask for very many.
    public Predicate<String> fitting(String from) {
        Map<String, Set<String>> taken = topology().links().stream()
                .filter(link -> link.from().equals(from) && link.name().isEmpty())
                .collect(Collectors.groupingBy(Link::to, Collectors.mapping(Link::pattern, Collectors.toSet())));
        Map<String, Boolean> answers = new HashMap<>();
        return to -> answers.computeIfAbsent(
                to,
                _ -> possible(from, to).stream()
                        .anyMatch(pattern -> !taken.getOrDefault(to, Set.of()).contains(pattern.id())));
    }

    /// Says of each component whether a new link to `to` may begin at it.
    public Predicate<String> opening(String to) {
        Map<String, Boolean> answers = new HashMap<>();
        return from -> answers.computeIfAbsent(from, _ -> !patterns(from, to).isEmpty());
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

    /// The component that an edit adds by itself, be it with links to it; none if it is a copy of another.
    static Optional<String> alone(Edit edit) {
        if (edit instanceof Edit.AddComponent added) {
            return Optional.of(added.component().name());
        }
        List<Edit> edits = edit instanceof Edit.Several several ? several.edits() : List.of();
        List<String> names =
                edits.stream().flatMap(each -> alone(each).stream()).toList();
        return names.stream()
                .filter(name -> names.size() == 1
                        && edits.stream()
                                .anyMatch(each -> each instanceof Edit.AddLink(Link link) && link.touches(name)))
                .findFirst();
    }

    private Optional<Kind> kind(String component) {
        return topology().component(component).flatMap(catalog::of);
    }

    private Topology topology() {
        return design.topology();
    }
}
