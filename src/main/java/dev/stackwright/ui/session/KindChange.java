package dev.stackwright.ui.session;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Kind;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Link;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.ui.session.KindLinks.Fate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// Makes a component one of another kind, with its name, zone and place, and with the links, settings and other
/// properties that fit there.
public record KindChange(Catalog catalog, Topology topology, Component component) {

    private static final int NAMED = 3;

    /// A kind that the component could be, with how many links it has, and how many of them would be for something
    /// else or go.
    public record Offer(Kind kind, int links, int changed, int lost) {

        /// What would become of the links: `keeps all 3 links`, `changes 1 link, loses 2 links`.
        public String detail() {
            if (links == 0) {
                return "no links to keep";
            }
            if (changed + lost == 0) {
                return links == 1 ? "keeps its link" : "keeps all " + links + " links";
            }
            String changes = changed == 0 ? "" : "changes " + counted(changed);
            String loses = lost == 0 ? "" : "loses " + counted(lost);
            return changes + (changes.isEmpty() || loses.isEmpty() ? "" : ", ") + loses;
        }

        private static String counted(int count) {
            return count == 1 ? "1 link" : count + " links";
        }
    }

    /// What a session's one selected component could become.
    public static Optional<KindChange> of(DesignSession session) {
        List<String> names = session.selection().components();
        Topology topology = session.design().topology();
        return names.size() == 1
                ? topology.component(names.getFirst())
                        .map(component -> new KindChange(session.catalog(), topology, component))
                : Optional.empty();
    }

    /// Every other kind: first those that keep the links best, and among them those of the same group.
    public List<Offer> offers() {
        Map<List<String>, List<List<Link>>> alike = new LinkedHashMap<>();
        for (List<Link> pair : pairs()) {
            alike.computeIfAbsent(likeness(pair), _ -> new ArrayList<>()).add(pair);
        }
        String group = catalog.of(component).map(Kind::group).orElse("");
        return catalog.kinds().values().stream()
                .filter(kind -> !kind.id().equals(component.kind()))
                .map(kind -> offer(kind, alike.values()))
                .sorted(Comparator.comparingInt(Offer::lost)
                        .thenComparingInt(Offer::changed)
                        .thenComparing(offer -> !offer.kind().group().equals(group)))
                .toList();
    }

    /// Links between different components fare alike if kinds and patterns are the same.
    private List<String> likeness(List<Link> pair) {
        Link link = pair.getFirst();
        String other = link.from().equals(component.name()) ? link.to() : link.from();
        String kind = topology.component(other).map(Component::kind).orElse("");
        String direction = link.from().equals(link.to()) ? "self" : link.from().equals(component.name()) ? "out" : "in";
        return Stream.concat(
                        Stream.of(direction, kind),
                        pair.stream()
                                .map(each -> each.pattern() + "#" + each.name().orElse("")))
                .toList();
    }

    private Offer offer(Kind kind, Collection<List<List<Link>>> alike) {
        KindLinks links = new KindLinks(catalog, topology, component.of(kind.id()));
        int all = 0;
        int changed = 0;
        int lost = 0;
        for (List<List<Link>> pairs : alike) {
            for (Fate fate : links.fates(pairs.getFirst())) {
                all += pairs.size();
                changed += fate.repatterned() ? pairs.size() : 0;
                lost += fate.lost() ? pairs.size() : 0;
            }
        }
        return new Offer(kind, all, changed, lost);
    }

    private Collection<List<Link>> pairs() {
        Map<List<String>, List<Link>> pairs = new LinkedHashMap<>();
        for (Link link : topology.links()) {
            if (link.touches(component.name())) {
                pairs.computeIfAbsent(List.of(link.from(), link.to()), _ -> new ArrayList<>(1))
                        .add(link);
            }
        }
        return pairs.values();
    }

    private List<Fate> fates(Component after) {
        KindLinks links = new KindLinks(catalog, topology, after);
        return pairs().stream().flatMap(pair -> links.fates(pair).stream()).toList();
    }

    /// Makes it one of this kind, as one step.
    public Edit edit(Kind kind) {
        Component after = new KindFields(catalog, component, kind).after();
        Element element = Element.component(component.name());
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.SetProperty(element, "kind", Scalar.of(kind.id())));
        edits.addAll(changes(element, component.fields(), after.fields()));
        for (Fate fate : fates(after)) {
            String key = fate.before().key();
            fate.now()
                    .ifPresentOrElse(
                            link -> edits.addAll(becoming(fate.before(), link)),
                            () -> edits.add(new Edit.RemoveLink(key)));
        }
        return Edit.several("Make " + component.name() + " " + named(kind), edits);
    }

    private static List<Edit> becoming(Link before, Link now) {
        List<Edit> edits = new ArrayList<>();
        if (!now.pattern().equals(before.pattern())) {
            edits.add(new Edit.ChangePattern(before.key(), now.pattern()));
        }
        edits.addAll(changes(Element.link(now), before.fields(), now.fields()));
        return edits;
    }

    private static List<Edit> changes(Element element, Fields before, Fields now) {
        SequencedSet<String> names = new LinkedHashSet<>(before.entries().keySet());
        names.addAll(now.entries().keySet());
        return names.stream()
                .filter(name -> !before.entry(name).equals(now.entry(name)))
                .<Edit>map(name ->
                        new Edit.SetProperty(element, name, now.entry(name).orElse(null)))
                .toList();
    }

    private static String named(Kind kind) {
        boolean vowel = "AEIOUaeiou".indexOf(kind.title().charAt(0)) >= 0;
        return (vowel ? "an " : "a ") + kind.title();
    }

    /// What it is after [#edit(Kind)], and what it has lost by that.
    public String sentence(Kind kind) {
        KindFields fields = new KindFields(catalog, component, kind);
        Component after = fields.after();
        List<Fate> fates = fates(after);
        List<String> lost = Stream.concat(
                        fates.stream()
                                .filter(Fate::lost)
                                .map(fate -> fate.before().key()),
                        fields.lost(after).stream())
                .toList();
        long changed = fates.stream().filter(Fate::repatterned).count();
        String more = lost.size() > NAMED ? " and " + (lost.size() - NAMED) + " more" : "";
        return component.name() + " is now " + named(kind)
                + (changed == 0
                        ? ""
                        : "; " + changed + (changed == 1 ? " link is" : " links are") + " for something else")
                + (lost.isEmpty()
                        ? "; nothing is lost"
                        : "; lost: "
                                + String.join(", ", lost.stream().limit(NAMED).toList()) + more);
    }
}
