package dev.stackwright.analysis;

import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Offer;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Preset;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What a program's preset makes of one of its links: the variables by name, with placeholders in their text. If
/// another target has the names already and the framework knows no further ones, `given` is false and nothing is
/// written.
public record PresetNames(Link link, SequencedMap<String, String> variables, boolean given) {

    /// The preset's part in each link of a program, in the order of the design: the first target gets the names.
    public static List<PresetNames> of(Analysis analysis, Component component) {
        Optional<Preset> preset =
                analysis.catalog().preset(component).filter(_ -> analysis.is(component, Trait.WORKLOAD));
        if (preset.isEmpty()) {
            return List.of();
        }
        List<PresetNames> all = new ArrayList<>();
        Map<String, String> taken = new LinkedHashMap<>();
        for (Link link : analysis.linksFrom(component)) {
            row(analysis, preset.get(), link)
                    .map(row -> choose(link, row, taken))
                    .ifPresent(names -> {
                        if (names.given()) {
                            names.variables().keySet().forEach(name -> taken.put(name, link.to()));
                        }
                        all.add(names);
                    });
        }
        return all;
    }

    private static Optional<Preset.Row> row(Analysis analysis, Preset preset, Link link) {
        Optional<Component> target = analysis.topology().component(link.to());
        Optional<Pattern> pattern = Pattern.of(link.pattern());
        if (target.isEmpty() || pattern.isEmpty()) {
            return Optional.empty();
        }
        Optional<Kind> kind = analysis.kind(target.get());
        return kind.flatMap(known -> known.offer(pattern.get(), target.get()))
                .map(Offer::protocol)
                .flatMap(protocol -> preset.row(protocol, kind.orElseThrow().mode(target.get()), pattern.get()));
    }

    private static PresetNames choose(Link link, Preset.Row row, Map<String, String> taken) {
        SequencedMap<String, String> first = named(row.variables(), link);
        if (free(first, link, taken)) {
            return new PresetNames(link, first, true);
        }
        SequencedMap<String, String> further = named(row.further(), link);
        return further.isEmpty() || !free(further, link, taken)
                ? new PresetNames(link, first, false)
                : new PresetNames(link, further, true);
    }

    private static boolean free(Map<String, String> variables, Link link, Map<String, String> taken) {
        return variables.keySet().stream()
                .allMatch(name -> taken.getOrDefault(name, link.to()).equals(link.to()));
    }

    private static SequencedMap<String, String> named(Map<String, String> variables, Link link) {
        SequencedMap<String, String> named = new LinkedHashMap<>();
        variables.forEach((name, text) -> named.put(Preset.name(name, link.to()), text));
        return named;
    }
}
