package dev.stackwright.ui.inspector;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Enforcement;
import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Creation;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.KindMark;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Preset;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.model.Topology;
import dev.stackwright.model.Zone;
import dev.stackwright.model.vocabulary.Vocabulary;
import dev.stackwright.ui.fx.MarkView;
import dev.stackwright.ui.inspector.Sheet.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Says which fields each sort of element has.
///
/// `known` is the analysis of this topology or of the one shortly before it; nothing is analysed here.
record Sheets(Catalog catalog, Topology topology, Optional<Analysis> known) {

    private static final List<Group> RARE = List.of(
            new Group(
                    "Load",
                    false,
                    components("capacityPerReplica", "serviceTime", "criticality", "stateless", "session")),
            new Group("Backup", false, shortened("backup.", "backup.every", "backup.keep", "backup.to")),
            new Group(
                    "Run",
                    false,
                    components(
                            "command",
                            "leftOut",
                            "restart",
                            "stop.signal",
                            "stop.grace",
                            "containerName",
                            "ports",
                            "networks",
                            "secrets",
                            "note")),
            new Group(
                    "Rights",
                    false,
                    components(
                            "user",
                            "readOnly",
                            "tmpfs",
                            "privileged",
                            "capAdd",
                            "capDrop",
                            "securityOpt",
                            "networkMode",
                            "pid",
                            "ipc",
                            "userns",
                            "devices",
                            "cgroupParent")));

    private static final List<Group> OF_LINKS = List.of(
            new Group(
                    "Calls",
                    true,
                    links(
                                    "timeout",
                                    "connectTimeout",
                                    "retries",
                                    "maxElapsed",
                                    "backoff",
                                    "jitter",
                                    "retryBudget",
                                    "circuitBreaker",
                                    "rateLimit",
                                    "pool",
                                    "maxInFlight")
                            .toList()),
            new Group(
                    "Data",
                    true,
                    links("durability", "ttl", "queue", "topic", "stream").toList()),
            new Group(
                    "Load",
                    false,
                    links("rps", "expectedP99", "writes", "idempotent", "streaming", "fallback", "outbox")
                            .toList()),
            new Group(
                    "Cached entries",
                    false,
                    links("ttlJitter", "maxStaleness", "stampedeProtection", "grace", "keep", "vary", "cacheMode")
                            .toList()),
            new Group(
                    "Messages",
                    false,
                    links("acks", "confirms", "autoAck", "prefetch", "heartbeat")
                            .toList()),
            new Group("Security", false, links("tls", "auth").toList()),
            new Group("Environment", false, links("environment").toList()));

    private static final Group KEPT = new Group(
            "Kept for",
            false,
            Stream.of("retention.log", "retention.metric", "retention.trace", "retention.topic")
                    .map(Sheets::requirement)
                    .map(spec -> spec.labelled(spec.label().substring("retention.".length())))
                    .toList());

    Optional<Sheet> of(Element element) {
        return switch (element) {
            case Element.OfComponent(String name) -> topology.component(name).map(this::component);
            case Element.OfLink(String key) -> topology.link(key).map(this::link);
            case Element.OfZone(String name) ->
                Optional.ofNullable(topology.zones().get(name)).map(this::zone);
            case Element.OfNote(String name) -> Optional.of(note(name));
            case Element.OfDesign _ -> Optional.of(design());
        };
    }

    private Sheet component(Component component) {
        Optional<Kind> kind = catalog.of(component);
        List<Group> groups = new ArrayList<>();
        FieldSpec name = Specs.name(
                "component",
                "The component's name, which is its service's name in Compose.",
                wanted -> !wanted.equals(component.name())
                        && topology.component(wanted).isPresent());
        FieldSpec zone = Specs.of(Vocabulary.COMPONENT, "zone", "")
                .chosenFrom(List.copyOf(topology.zones().keySet()));
        boolean outside = kind.map(known -> known.is(Trait.OUTSIDE)).orElse(false);
        List<FieldSpec> general = new ArrayList<>(List.of(name));
        if (!topology.zones().isEmpty()) {
            general.add(zone);
        }
        if (!outside) {
            general.addAll(components("image", "replicas"));
        }
        if (kind.map(known -> known.is(Trait.WORKLOAD)).orElse(false)) {
            general.add(Specs.of(Vocabulary.COMPONENT, "runs", "").chosenFrom(List.of("here")));
        }
        groups.add(new Group("General", true, general));
        List<FieldSpec> settings = kind.map(Kind::settings).orElse(List.of()).stream()
                .map(Specs::of)
                .toList();
        if (!settings.isEmpty()) {
            groups.add(new Group("Settings", true, settings));
        }
        if (!outside) {
            groups.addAll(container(kind.map(known -> known.is(Trait.WORKLOAD)).orElse(false)));
            groups.addAll(RARE);
        }
        kind.map(known -> configuration(known, component))
                .filter(specs -> !specs.isEmpty())
                .ifPresent(specs -> groups.add(new Group("Your own configuration", false, specs)));
        return new Sheet(
                component.name(),
                kind.map(Kind::title).orElse("Unknown kind " + component.kind()),
                () -> new MarkView(KindMark.of(kind)),
                groups);
    }

    /// The insertion points, and the files of one's own that there are.
    private static List<FieldSpec> configuration(Kind kind, Component component) {
        return Stream.concat(
                        kind.insertions().stream().map(Specs::of),
                        component.fields().fields("files").entries().keySet().stream()
                                .map(Specs::file))
                .toList();
    }

    private List<Group> container(boolean program) {
        return List.of(
                new Group("Ports on the host", true, components("publish")),
                program
                        ? new Group("Environment", true, program(), true)
                        : new Group("Environment", true, components("environment")),
                new Group("Storage", true, components("volumes")),
                new Group("Limits", true, shortened("limits.", "limits.memory", "limits.cpus", "limits.pids")),
                new Group(
                        "Probe",
                        false,
                        shortened(
                                "probe.",
                                "probe.http",
                                "probe.tcp",
                                "probe.command",
                                "probe.port",
                                "probe.interval",
                                "probe.timeout",
                                "probe.retries",
                                "probe.startPeriod")),
                new Group(
                        "Build",
                        false,
                        shortened("build.", "build.context", "build.dockerfile", "build.target", "build.args")));
    }

    private List<FieldSpec> program() {
        FieldSpec preset = Specs.of(Vocabulary.COMPONENT, "preset", "")
                .chosenFrom(catalog.presets().stream().map(Preset::id).toList());
        return Stream.concat(Stream.of(preset), components("environment").stream())
                .toList();
    }

    private Sheet link(Link link) {
        List<String> patterns = Optional.of(link)
                .flatMap(_ -> topology.component(link.from()).flatMap(catalog::of))
                .flatMap(from ->
                        topology.component(link.to()).flatMap(catalog::of).map(to -> Creation.patterns(from, to)))
                .orElse(List.of())
                .stream()
                .map(Pattern::id)
                .toList();
        List<String> choices = patterns.contains(link.pattern())
                ? patterns
                : Stream.concat(Stream.of(link.pattern()), patterns.stream()).toList();
        FieldSpec pattern = Specs.of(Vocabulary.LINK, "pattern", "").chosenFrom(choices);
        String verb = Pattern.of(link.pattern()).map(Pattern::verb).orElse(link.pattern());
        return new Sheet(
                link.from() + " → " + link.to(),
                link.from() + " " + verb + " " + link.to() + enforcement(link),
                "mdi2a-arrow-right-thin",
                Stream.concat(
                                List.of(new Group(
                                                "General",
                                                true,
                                                Stream.concat(
                                                                Stream.of(pattern),
                                                                links(
                                                                        "optional",
                                                                        "name",
                                                                        "endpoint",
                                                                        "protocol",
                                                                        "port",
                                                                        "note"))
                                                        .toList()))
                                        .stream(),
                                OF_LINKS.stream())
                        .toList());
    }

    /// A line that says who holds the calls to what the link states.
    private String enforcement(Link link) {
        return known.flatMap(analysis -> Enforcement.of(analysis, link))
                .map(enforcement -> "\n" + enforcement.sentence())
                .orElse("");
    }

    private Sheet zone(Zone zone) {
        FieldSpec name = Specs.name(
                "zone",
                "The zone's name, which is its network's name in Compose.",
                wanted -> !wanted.equals(zone.name()) && topology.zones().containsKey(wanted));
        return new Sheet(
                zone.name(),
                "Zone",
                "mdi2s-select-group",
                List.of(new Group(
                        "General",
                        true,
                        Stream.concat(
                                        Stream.of(name),
                                        Stream.of("trust", "internal", "note")
                                                .map(path -> Specs.of(Vocabulary.ZONE, path, "")))
                                .toList())));
    }

    private static Sheet note(String name) {
        return new Sheet(
                name, "Note", "mdi2n-note-text-outline", List.of(new Group("Text", true, List.of(Specs.note()))));
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private Sheet design() {
        FieldSpec name = Specs.name("design", "The design's name, which is the Compose project's name.", _ -> false);
        return new Sheet(
                topology.name(),
                counted(topology.components().size(), "component") + ", "
                        + counted(topology.links().size(), "link"),
                "mdi2v-vector-square",
                List.of(
                        new Group("General", true, List.of(name, requirement("stage"))),
                        new Group(
                                "Requirements",
                                true,
                                Stream.of("rps", "burstFactor", "p99", "availability", "rpo", "rto", "dataSize")
                                        .map(Sheets::requirement)
                                        .toList()),
                        KEPT,
                        new Group("Law", false, List.of(requirement("compliance"))),
                        new Group(
                                "Host",
                                false,
                                Stream.of("host.cpus", "host.memory", "host.disk", "host.zones")
                                        .map(Sheets::requirement)
                                        .map(spec -> spec.labelled(spec.label().substring("host.".length())))
                                        .toList())));
    }

    private static FieldSpec requirement(String path) {
        return Specs.of(Vocabulary.REQUIREMENTS, path, "requirements.");
    }

    private static List<FieldSpec> components(String... paths) {
        return Stream.of(paths)
                .map(path -> Specs.of(Vocabulary.COMPONENT, path, ""))
                .toList();
    }

    private static List<FieldSpec> shortened(String prefix, String... paths) {
        return components(paths).stream()
                .map(spec -> spec.labelled(spec.label().substring(prefix.length())))
                .toList();
    }

    private static Stream<FieldSpec> links(String... paths) {
        return Stream.of(paths).map(path -> Specs.of(Vocabulary.LINK, path, ""));
    }
}
