package dev.stackwright.rules.cache;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.VolumeEntry;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.rules.Edits;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import dev.stackwright.rules.VolumeEdit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// CACHE-008: data that must last in a cache that forgets.
public final class DurabilityRule {

    private static final Set<Pattern> KEEPING =
            EnumSet.of(Pattern.SESSION, Pattern.STORE, Pattern.QUEUE, Pattern.LOCK, Pattern.STREAM);

    private static final RuleInfo INFO = new RuleInfo(
                    "CACHE-008",
                    "Lasting data on a cache without persistence",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "A link with pattern session, store, queue, lock or stream says durability: must, and the target keeps"
                            + " nothing: Redis with neither log nor snapshots or without a volume for its data, or Memcached at"
                            + " all.",
                    "Log every write (appendonly, synced every second), keep the data on a volume, and evict nothing where"
                            + " nothing is cached.",
                    "Without persistence a restart loses everything that was said to last.",
                    "redis.io and valkey.io, persistence; for Memcached from memory")
            .facets("memory-only");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, DurabilityRule::check);

    private DurabilityRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        List<String> lasting = analysis.linksTo(component).stream()
                .filter(DurabilityRule::mustLast)
                .map(Link::key)
                .toList();
        if (lasting.isEmpty() || !analysis.is(component, Trait.CACHE)) {
            return Optional.empty();
        }
        if (analysis.is(component, Trait.MEMORY_ONLY)) {
            return Optional.of(finding(component, "memory-only", "it cannot persist", lasting, List.of()));
        }
        boolean volume = hasVolume(analysis, component);
        if (Persistence.of(component).any() && volume) {
            return Optional.empty();
        }
        String state = volume ? "no log and no snapshots" : "no volume for its data";
        return Optional.of(finding(component, "", state, lasting, List.of(fix(analysis, component, volume))));
    }

    private static boolean mustLast(Link link) {
        return Pattern.of(link.pattern()).filter(KEEPING::contains).isPresent() && link.mustLast();
    }

    private static boolean hasVolume(Analysis analysis, Component component) {
        return data(analysis, component)
                .flatMap(path -> analysis.container(component)
                        .flatMap(container -> container.volumeAt(path))
                        .filter(volume ->
                                volume.type() == VolumeEntry.Type.NAMED || volume.type() == VolumeEntry.Type.BIND))
                .isPresent();
    }

    private static Optional<String> data(Analysis analysis, Component component) {
        return analysis.kind(component).map(Kind::container).flatMap(container -> container.data());
    }

    private static Fix fix(Analysis analysis, Component component, boolean volume) {
        List<Edit> edits = new ArrayList<>();
        if (!Persistence.of(component).any()) {
            edits.add(Edits.set(component, "appendonly", "true"));
            edits.add(Edits.set(component, "appendfsync", "everysec"));
            if (evicts(analysis, component)) {
                edits.add(Edits.set(component, "maxmemory-policy", "noeviction"));
            }
        }
        if (!volume) {
            edits.add(VolumeEdit.add(component, data(analysis, component).orElse("/data")));
        }
        return new Fix(
                "Make " + component.name() + " persistent",
                Edit.several("Make " + component.name() + " persistent", edits));
    }

    /// True if the policy throws out data, and nothing here may be thrown out.
    private static boolean evicts(Analysis analysis, Component component) {
        return analysis.settings(component)
                        .text("maxmemory-policy")
                        .filter(policy -> !policy.equals("noeviction"))
                        .isPresent()
                && Clients.caching(analysis, component).findAny().isEmpty();
    }

    private static Finding finding(
            Component component, String facet, String state, List<String> lasting, List<Fix> fixes) {
        return INFO.finding(
                facet,
                Element.component(component.name()),
                component.name() + " holds data that must last, but " + (facet.isEmpty() ? "has " : "") + state,
                Evidence.of("state", state, "links", String.join(", ", lasting)),
                fixes);
    }
}
