package dev.stackwright.ui.session;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Creation;
import dev.stackwright.catalog.Family;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Element;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Topology;
import dev.stackwright.rules.Beside;
import dev.stackwright.rules.Evaluation;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.monitoring.WatchedRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What could be added along with a component: its name, and the fix that adds it.
public record Companion(String title, Fix fix) {

    private static final int MOST = 3;
    private static final List<String> CHANNELS = List.of("queues", "topics", "streams");

    /// A few companions of a component that has just been added: what the fixes of the findings on it
    /// add, and of those on the design that came up with it; what would watch it; what its kind needs and
    /// nobody has drawn; and a replica of it. Takes its time, so not on the FX thread.
    public static List<Companion> of(String name, Judgement before, Judgement now) {
        return now.evaluation().map(Evaluation::analysis).stream()
                .flatMap(analysis -> analysis.topology().component(name).stream()
                        .flatMap(component -> Stream.concat(
                                Stream.of(
                                                found(component, before, now),
                                                WatchedRule.watched(analysis, component).stream(),
                                                needed(analysis, component))
                                        .flatMap(fixes -> fixes)
                                        .flatMap(fix -> of(fix, analysis).stream()),
                                replica(analysis, component))))
                .collect(Collectors.toMap(Companion::title, Function.identity(), (one, _) -> one, LinkedHashMap::new))
                .sequencedValues()
                .stream()
                .limit(MOST)
                .toList();
    }

    private static Stream<Fix> found(Component component, Judgement before, Judgement now) {
        Set<String> known =
                before.on(Element.design()).stream().map(Finding::id).collect(Collectors.toSet());
        Stream<Element> links = now.topology().links().stream()
                .filter(link -> link.touches(component.name()))
                .map(Element::link);
        Stream<Finding> own = Stream.concat(Stream.of(Element.component(component.name())), links)
                .flatMap(element -> now.on(element).stream());
        Stream<Finding> whole = now.on(Element.design()).stream().filter(finding -> !known.contains(finding.id()));
        return Stream.concat(own, whole).flatMap(finding -> finding.fixes().stream());
    }

    /// The kinds that its kind was proved with, as far as nothing is drawn that it could be linked to so; of
    /// a program of the user's it is not expected that it can be observed so.
    private static Stream<Fix> needed(Analysis analysis, Component component) {
        List<Kind> drawn = analysis.components()
                .filter(other -> !other.name().equals(component.name()))
                .flatMap(other -> analysis.kind(other).stream())
                .distinct()
                .toList();
        return analysis.kind(component).stream()
                .flatMap(own -> own.proof().entrySet().stream()
                        .filter(need -> drawn.stream()
                                .filter(other ->
                                        need.getValue().family() != Family.OBSERVE || !other.is(Trait.WORKLOAD))
                                .noneMatch(other -> other.id().equals(need.getKey())
                                        || Creation.patterns(own, other).contains(need.getValue()))))
                .flatMap(need -> analysis.catalog().kind(need.getKey()).stream()
                        .map(kind -> needed(analysis, component, kind, need.getValue())));
    }

    /// Another of its kind that replicates from it, unless it does so from one itself.
    private static Stream<Companion> replica(Analysis analysis, Component component) {
        boolean alone = analysis.topology().links().stream()
                .noneMatch(
                        link -> link.touches(component.name()) && link.pattern().equals(Pattern.REPLICATE_.id()));
        return analysis
                .kind(component)
                .filter(kind -> alone && Creation.patterns(kind, kind).contains(Pattern.REPLICATE_))
                .map(kind -> Beside.component(analysis, component, kind, component.name() + "-replica"))
                .map(fresh -> Beside.fix(
                        "Add " + fresh.name(),
                        fresh,
                        component,
                        Beside.link(analysis, fresh, component, Pattern.REPLICATE_),
                        "It holds all the data once more."))
                .map(fix -> new Companion("Replica", fix))
                .stream();
    }

    private static Fix needed(Analysis analysis, Component component, Kind kind, Pattern pattern) {
        Component fresh = Beside.component(analysis, component, kind, kind.id());
        return Beside.fix(
                "Add " + fresh.name(),
                fresh,
                component,
                Beside.link(analysis, component, fresh, pattern),
                "It is one more container to run.");
    }

    /// The fix as a companion, if it adds a component, a queue or the like.
    private static List<Companion> of(Fix fix, Analysis analysis) {
        Topology before = analysis.topology();
        Topology after = fix.edit().applyTo(new Design(before, Layout.EMPTY)).topology();
        List<String> titles = new ArrayList<>();
        for (Component component : after.components().values()) {
            Component old = before.components().get(component.name());
            if (old == null) {
                titles.add(title(component, analysis.catalog()));
            } else if (!old.equals(component)) {
                titles.addAll(channels(old, component));
            }
        }
        return titles.isEmpty() ? List.of() : List.of(new Companion(String.join(" and ", titles), fix));
    }

    private static String title(Component component, Catalog catalog) {
        return catalog.of(component).map(Kind::title).orElse(component.kind());
    }

    private static SortedSet<String> channels(Component before, Component after) {
        SortedSet<String> added = new TreeSet<>();
        for (String sort : CHANNELS) {
            added.addAll(after.fields().fields(sort).entries().keySet());
            added.removeAll(before.fields().fields(sort).entries().keySet());
        }
        return added;
    }
}
