package dev.stackwright.ui.session;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Creation;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The edits that add a component along with links to it: behind another, between two, or into a link.
public record Chains(Catalog catalog, Design design) {

    private static final int MOST = 4;

    /// A kind that can come behind a component, and the pattern of the link to it.
    public record Next(Kind kind, Pattern pattern) {}

    /// What a session's design can take now.
    public static Chains of(DesignSession session) {
        return new Chains(session.catalog(), session.design());
    }

    /// True if a link from `from` could lead to anything.
    public boolean leads(String from) {
        return kind(from)
                .filter(source -> catalog.kinds().values().stream()
                        .anyMatch(kind -> !Creation.patterns(source, kind).isEmpty()))
                .isPresent();
    }

    /// Everything that a link from `from` could lead to.
    public List<Next> after(String from) {
        return kind(from).stream()
                .flatMap(source -> catalog.kinds().values().stream()
                        .flatMap(kind ->
                                Creation.patterns(source, kind).stream().map(pattern -> new Next(kind, pattern))))
                .toList();
    }

    /// Adds a component at `place` and the link to it, as one step.
    public Edit.Several append(String from, Next next, Point place) {
        Edit.AddComponent added = new Zones(design).into(added(next.kind(), place));
        Component target = added.component();
        return new Edit.Several(
                "Add " + target.name() + " behind " + from,
                List.of(added, new Edit.AddLink(link(component(from), target, next.pattern()))));
    }

    /// A few kinds that could stand between two components that cannot be linked.
    public List<Kind> between(String from, String to) {
        Optional<Kind> source = kind(from);
        Optional<Kind> target = kind(to);
        if (source.isEmpty() || target.isEmpty()) {
            return List.of();
        }
        return catalog.kinds().values().stream()
                .filter(kind -> joins(source.get(), kind, target.get()))
                .limit(MOST)
                .toList();
    }

    private static boolean joins(Kind source, Kind kind, Kind target) {
        return !Creation.patterns(source, kind).isEmpty()
                && !Creation.patterns(kind, target).isEmpty();
    }

    /// Puts a component of `kind` between two others, linked to both, as one step.
    public Edit.Several join(String from, Kind kind, String to, Point place) {
        Edit.AddComponent added = added(kind, place);
        return new Edit.Several(
                "Put " + added.component().name() + " between " + from + " and " + to,
                new ArrayList<Edit>(chain(component(from), added, component(to))));
    }

    /// Puts a component of `kind` into a link, in place of the link, if it fits there.
    public Optional<Edit> splice(Kind kind, String key, Point place) {
        return design.topology()
                .link(key)
                .filter(link -> kind(link.from())
                        .flatMap(source -> kind(link.to()).map(target -> joins(source, kind, target)))
                        .orElse(false))
                .map(link -> splice(kind, link, place));
    }

    private Edit splice(Kind kind, Link link, Point place) {
        Edit.AddComponent added = added(kind, place);
        List<Edit> edits = new ArrayList<>(List.of(new Edit.RemoveLink(link.key())));
        edits.addAll(chain(component(link.from()), added, component(link.to())));
        return new Edit.Several("Put " + added.component().name() + " into " + link.key(), edits);
    }

    private List<Edit> chain(Component source, Edit.AddComponent added, Component target) {
        Component middle = added.component();
        Kind kind = catalog.of(middle).orElseThrow();
        Pattern in = Creation.patterns(catalog.of(source).orElseThrow(), kind).getFirst();
        Pattern out = Creation.patterns(kind, catalog.of(target).orElseThrow()).getFirst();
        return List.of(added, new Edit.AddLink(link(source, middle, in)), new Edit.AddLink(link(middle, target, out)));
    }

    private Edit.AddComponent added(Kind kind, Point place) {
        return new NewElements(catalog, design).add(kind, place);
    }

    private Link link(Component from, Component to, Pattern pattern) {
        return Creation.link(from, to, pattern, catalog);
    }

    private Component component(String name) {
        return design.topology().component(name).orElseThrow();
    }

    private Optional<Kind> kind(String component) {
        return design.topology().component(component).flatMap(catalog::of);
    }
}
