package dev.stackwright.ui.session;

import dev.stackwright.analysis.Ports;
import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Creation;
import dev.stackwright.catalog.FileTemplate;
import dev.stackwright.catalog.Hardening;
import dev.stackwright.catalog.Insertion;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.SettingReader;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.PublishedPort;
import dev.stackwright.model.Value;
import dev.stackwright.model.vocabulary.Property;
import dev.stackwright.model.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a component says once it is of another kind: what fits there of what it said, and the kind's safe values for
/// the rest. What speaks of its image stays only from program to program, which bring their own.
record KindFields(Catalog catalog, Component before, Kind kind) {

    private static final Set<String> OF_ALL = Set.of("zone", "note");
    private static final Set<String> OF_IMAGES =
            Set.of("image", "build", "command", "probe", "ports", "stop", "preset", "runs");
    private static final Set<String> RIGHTS = Set.of(
            "user",
            "readOnly",
            "tmpfs",
            "capAdd",
            "capDrop",
            "privileged",
            "securityOpt",
            "pid",
            "ipc",
            "userns",
            "networkMode",
            "devices");
    private static final Map<String, Trait> HELD =
            Map.of("queues", Trait.QUEUES, "topics", Trait.TOPICS, "streams", Trait.STREAMS, "indexes", Trait.SEARCH);
    private static final Set<String> KNOWN =
            Vocabulary.COMPONENT.properties().stream().map(Property::name).collect(Collectors.toUnmodifiableSet());

    /// The component as one of the other kind.
    Component after() {
        Fields fresh = Creation.component(kind, before.name()).fields();
        Fields filling =
                ownImage() ? fresh.without(kind.initial().entries().keySet().toArray(String[]::new)) : fresh;
        Component after = before.of(kind.id()).withFields(filling.over(kept()));
        Component published = after.with("publish", published(after));
        return Replicas.several(published, catalog) ? published : published.with("replicas", null);
    }

    /// The names of the settings and properties that were the person's own and are not in `after` any more.
    List<String> lost(Component after) {
        Fields initial = old().map(was -> Creation.component(was, before.name()).fields())
                .orElse(Fields.EMPTY);
        Stream<String> settings =
                lost(before.fields().fields("settings"), after.fields().fields("settings"), initial.fields("settings"));
        Stream<String> others = lost(before.fields().without("settings"), after.fields(), initial);
        return Stream.concat(settings, others).toList();
    }

    private static Stream<String> lost(Fields before, Fields after, Fields initial) {
        return before.entries().keySet().stream()
                .filter(name -> !before.entry(name).equals(initial.entry(name)))
                .filter(name -> !stays(before.entry(name), after.entry(name)));
    }

    /// A list stays if it is as long, as when it leads to other ports.
    private static boolean stays(Optional<Value> before, Optional<Value> after) {
        return before.equals(after) || (length(before) > 0 && length(before) == length(after));
    }

    private static int length(Optional<Value> value) {
        return value.orElse(null) instanceof Items items ? items.values().size() : 0;
    }

    private Fields kept() {
        Fields kept = filtered(before.fields(), this::fits);
        kept = within(kept, "settings", this::setting);
        kept = within(kept, "insert", (point, _) -> insertion(point));
        return within(kept, "files", (file, _) -> file(file));
    }

    private Fields within(Fields kept, String name, BiPredicate<String, Value> fits) {
        Fields inner = filtered(before.fields().fields(name), fits);
        return inner.isEmpty() ? kept.without(name) : kept.with(name, inner);
    }

    private static Fields filtered(Fields fields, BiPredicate<String, Value> fits) {
        Fields kept = Fields.EMPTY;
        for (var entry : fields.entries().entrySet()) {
            kept = fits.test(entry.getKey(), entry.getValue()) ? kept.with(entry.getKey(), entry.getValue()) : kept;
        }
        return kept;
    }

    private boolean fits(String name, Value value) {
        if (OF_ALL.contains(name) || !KNOWN.contains(name)) {
            return true;
        }
        if (kind.is(Trait.OUTSIDE)) {
            return false;
        }
        if (OF_IMAGES.contains(name)) {
            return programs() && (ownImage() || !initial(name, value));
        }
        if (RIGHTS.contains(name)) {
            return programs()
                    || old().map(Kind::hardening)
                            .filter(needs -> !needs.equals(Hardening.UNKNOWN) && needs.equals(kind.hardening()))
                            .isPresent();
        }
        if (name.equals("volumes")) {
            return programs()
                    || old().filter(was -> was.container()
                                    .data()
                                    .equals(kind.container().data()))
                            .isPresent();
        }
        return !HELD.containsKey(name) || kind.is(HELD.get(name));
    }

    private boolean programs() {
        return kind.is(Trait.WORKLOAD) && catalog.is(before, Trait.WORKLOAD);
    }

    private boolean ownImage() {
        Optional<Value> image = before.fields().entry("image");
        return programs()
                && (before.fields().has("build")
                        || image.filter(value -> !initial("image", value)).isPresent());
    }

    private boolean initial(String name, Value value) {
        return old().flatMap(was -> was.initial().entry(name))
                .filter(value::equals)
                .isPresent();
    }

    private boolean setting(String name, Value value) {
        return kind.setting(name)
                .filter(setting ->
                        SettingReader.complaint(setting, value.toString()).isEmpty())
                .isPresent();
    }

    private boolean insertion(String point) {
        Optional<String> file = old().flatMap(was -> file(was, point));
        return file.isPresent() && file.equals(file(kind, point)) && file(file.get());
    }

    private static Optional<String> file(Kind kind, String point) {
        return kind.insertions().stream()
                .filter(insertion -> insertion.name().equals(point))
                .findFirst()
                .flatMap(Insertion::file);
    }

    /// True if both kinds' servers read a file of this name at the same place.
    private boolean file(String name) {
        Optional<String> place = old().flatMap(was -> place(was, name));
        return place.isPresent() && place.equals(place(kind, name));
    }

    private static Optional<String> place(Kind kind, String file) {
        return kind.files().stream()
                .filter(template -> template.name().equals(file))
                .map(FileTemplate::target)
                .findFirst();
    }

    private @Nullable Value published(Component after) {
        String[] ports = after.fields().texts("publish").stream()
                .flatMap(text -> programs() ? Stream.of(text) : published(text, after).stream())
                .toArray(String[]::new);
        return ports.length == 0 ? null : Items.of(ports);
    }

    /// A published port leads to the same number, or to the port of the same name.
    private Optional<String> published(String text, Component after) {
        Optional<PublishedPort> published = PublishedPort.of(text);
        Optional<Integer> target = published.map(PublishedPort::target);
        boolean answers =
                kind.ports().stream().anyMatch(port -> target.equals(Optional.of(Ports.number(after, kind, port))));
        if (answers) {
            return Optional.of(text);
        }
        return old().flatMap(was -> was.ports().stream()
                        .filter(port -> target.equals(Optional.of(Ports.number(before, was, port))))
                        .findFirst())
                .flatMap(port -> kind.port(port.name()))
                .flatMap(port -> published.map(at -> at.withTarget(Ports.number(after, kind, port))))
                .map(PublishedPort::toString);
    }

    private Optional<Kind> old() {
        return catalog.of(before);
    }
}
