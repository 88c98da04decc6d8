package dev.stackwright.rules.data;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.VolumeEntry;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import dev.stackwright.rules.VolumeEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// DB-001: state that does not outlive its container.
public final class VolumeRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "DB-001",
                    "State without a lasting volume",
                    Severity.ERROR,
                    Scope.WHOLE,
                    "A database, broker or monitor has no named volume or folder on its data path, or an anonymous volume or"
                            + " memory there; or two components share one data volume. Caches are judged by CACHE-008.",
                    "Mount a named volume at the kind's data path.",
                    "A re-created container starts empty, and two servers on one data folder destroy it.",
                    "RabbitMQ production checklist; PostgreSQL image documentation; Prometheus storage documentation")
            .facets("shared");

    /// The rule.
    public static final Rule RULE = Rule.ofAll(INFO, VolumeRule::check);

    private record Source(VolumeEntry.Type type, String name) {

        static Source of(VolumeEntry volume) {
            return new Source(volume.type(), volume.source());
        }
    }

    private VolumeRule() {}

    private static List<Finding> check(Analysis analysis) {
        Map<Source, String> writers = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        analysis.components().forEach(component -> {
            dataPath(analysis, component)
                    .flatMap(path -> check(analysis, component, path, writers))
                    .ifPresent(findings::add);
            analysis.volumes(component).stream()
                    .filter(volume -> !volume.readOnly())
                    .forEach(volume -> writers.putIfAbsent(Source.of(volume), component.name()));
        });
        return findings;
    }

    private static Optional<String> dataPath(Analysis analysis, Component component) {
        return analysis.kind(component)
                .filter(kind -> kind.is(Trait.STATEFUL) && !kind.is(Trait.CACHE))
                .flatMap(kind -> kind.container().data());
    }

    private static Optional<Finding> check(
            Analysis analysis, Component component, String path, Map<Source, String> writers) {
        Optional<VolumeEntry> volume = analysis.container(component).flatMap(container -> container.volumeAt(path));
        String state = volume.map(VolumeRule::state).orElse("nothing is mounted there");
        if (!state.isEmpty()) {
            return Optional.of(finding(component, "", path, state));
        }
        return volume.map(Source::of)
                .flatMap(source -> Optional.ofNullable(writers.get(source)))
                .map(other -> finding(component, "shared", path, "the volume is also mounted by " + other));
    }

    private static String state(VolumeEntry volume) {
        return switch (volume.type()) {
            case NAMED, BIND -> "";
            case TMPFS -> "only memory is mounted there";
            case ANONYMOUS -> "only an anonymous volume is mounted there";
        };
    }

    private static Finding finding(Component component, String facet, String path, String state) {
        return INFO.finding(
                facet,
                Element.component(component.name()),
                component.name() + " keeps its state at " + path + ", but " + state,
                Evidence.of("path", path, "state", state),
                List.of(new Fix("Mount a volume of its own", VolumeEdit.add(component, path))));
    }
}
