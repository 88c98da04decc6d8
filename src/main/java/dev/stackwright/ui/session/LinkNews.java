package dev.stackwright.ui.session;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Trait;
import dev.stackwright.generate.ExportFile;
import dev.stackwright.generate.expansion.LinkEnvironment;
import dev.stackwright.generate.expansion.LinkVariable;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import dev.stackwright.model.Topology;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/// What one link more or less changes in the configuration, in a sentence. Only its two ends are exported for
/// that, with what they are linked to, so that it takes as long in a large design as in a small one; not on the FX
/// thread even so.
public record LinkNews(Catalog catalog, Topology before, Topology now) {

    private static final int NAMED = 3;
    /// They report on the design and change with every edit.
    private static final Set<String> REPORTS = Set.of("STACK.md", "handoff.yaml");

    /// The sentence; nothing if it is not one link that has come or gone.
    public Optional<String> sentence() {
        List<Link> came = without(now.links(), before.links());
        List<Link> went = without(before.links(), now.links());
        if (came.size() + went.size() != 1) {
            return Optional.empty();
        }
        boolean linked = went.isEmpty();
        Link link = linked ? came.getFirst() : went.getFirst();
        Topology old = around(before, link);
        Topology next = around(now, link);
        List<String> parts = new ArrayList<>();
        named(linked ? variables(link, old, next) : variables(link, next, old))
                .map(names -> link.from() + (linked ? " gets " : " loses ") + names)
                .ifPresent(parts::add);
        named(files(old, next)).map(names -> "changes " + names).ifPresent(parts::add);
        String what = linked ? "Linked " + link.from() + " to " : "Unlinked " + link.from() + " from ";
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(what + link.to() + ": " + String.join("; ", parts) + ".");
    }

    private static List<Link> without(List<Link> links, List<Link> others) {
        Set<Link> known = new HashSet<>(others);
        return links.stream().filter(link -> !known.contains(link)).toList();
    }

    /// The ends of a link and their neighbours, with the links of the ends.
    private static Topology around(Topology whole, Link link) {
        List<Link> links = whole.links().stream()
                .filter(other -> other.touches(link.from()) || other.touches(link.to()))
                .toList();
        Set<String> names = new LinkedHashSet<>(List.of(link.from(), link.to()));
        links.forEach(other -> names.addAll(List.of(other.from(), other.to())));
        SequencedMap<String, Component> components = new LinkedHashMap<>();
        whole.components().forEach((name, component) -> {
            if (names.contains(name)) {
                components.put(name, component);
            }
        });
        return whole.withComponents(components).withLinks(links);
    }

    /// Those that the program has in the second topology only.
    private List<String> variables(Link link, Topology less, Topology more) {
        Set<String> known = variables(link.from(), less);
        return variables(link.from(), more).stream()
                .filter(name -> !known.contains(name))
                .toList();
    }

    private Set<String> variables(String program, Topology topology) {
        Analysis analysis = Analysis.of(topology, catalog);
        return topology.component(program).filter(one -> analysis.is(one, Trait.WORKLOAD)).stream()
                .map(one -> LinkEnvironment.of(analysis, one))
                .flatMap(Collection::stream)
                .map(LinkVariable::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Those that differ, if both can be made.
    private List<String> files(Topology old, Topology next) {
        Map<String, String> known = contents(old);
        Map<String, String> made = contents(next);
        Set<String> paths = new LinkedHashSet<>(made.keySet());
        paths.addAll(known.keySet());
        return known.isEmpty() || made.isEmpty()
                ? List.of()
                : paths.stream()
                        .filter(path -> !REPORTS.contains(path))
                        .filter(path -> !Objects.equals(made.get(path), known.get(path)))
                        .toList();
    }

    private SequencedMap<String, String> contents(Topology topology) {
        return Exported.of(topology, catalog).files().stream()
                .collect(Collectors.toMap(ExportFile::path, ExportFile::content, (one, _) -> one, LinkedHashMap::new));
    }

    private static Optional<String> named(List<String> names) {
        int more = names.size() - NAMED;
        String some = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return Optional.of(more > 0 ? some + " and " + more + " more" : some).filter(text -> !text.isEmpty());
    }
}
