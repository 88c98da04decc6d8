package dev.stackwright.catalog;

import dev.stackwright.model.Component;
import dev.stackwright.model.Fields;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;

/// Everything that Stackwright knows about one kind of component, as read from `assets/catalog/<id>/kind.yaml`.
/// `initial` holds what a new component of this kind begins with beside its settings; `words` are constants for its
/// templates; `check` is the command with which
/// its own server judges the configuration, in a container of its image, empty if it has none; `proof` are the kinds,
/// with the patterns of links to them, without which one cannot be seen to run; `task` is a shell line that uses the
/// running server as its clients do, empty if there is none; `ignores` are properties of the links that leave it which
/// it cannot keep, each with what it does instead; `exceptions` are rules
/// that the kind cannot meet, by id, each with the reason; `accounts` is the pattern of the link that leads to the
/// component whose user, database and secrets hold here too, as they do in a replica; `watches` are the kinds whose
/// metrics an exporter brings.
public record Kind(
        String id,
        String title,
        String group,
        String summary,
        KindMark mark,
        Set<Trait> traits,
        List<Mode> modes,
        Fields initial,
        SequencedMap<String, String> words,
        Container container,
        List<Helper> helpers,
        List<Port> ports,
        List<Setting> settings,
        List<Offer> offers,
        List<FileTemplate> files,
        List<Insertion> insertions,
        List<String> check,
        SequencedMap<String, Pattern> proof,
        String task,
        List<SecretSpec> secrets,
        Optional<Pattern> accounts,
        Hardening hardening,
        Optional<Metrics> metrics,
        List<String> watches,
        List<Recording> recordings,
        List<Alert> alerts,
        List<Panel> panels,
        SequencedMap<String, String> ignores,
        SequencedMap<String, String> exceptions,
        List<String> notes) {

    /// A generated secret of a kind: its name, what it is for, and when there is one, as a template's expression; empty
    /// means always.
    public record SecretSpec(String name, String help, String when) {}

    /// Where a kind serves metrics: the port's name and the path. A kind that watches several servers, and is
    /// asked once for each, says in `target` how one of them is named: `redis://{host}:{port}`; `{path}` is its
    /// health page.
    public record Metrics(String port, String path, Optional<String> target) {}

    /// Copies the lists.
    public Kind {
        traits = Set.copyOf(traits);
        ports = List.copyOf(ports);
        settings = List.copyOf(settings);
        offers = List.copyOf(offers);
        files = List.copyOf(files);
        secrets = List.copyOf(secrets);
        recordings = List.copyOf(recordings);
        alerts = List.copyOf(alerts);
        modes = List.copyOf(modes);
        helpers = List.copyOf(helpers);
        insertions = List.copyOf(insertions);
        check = List.copyOf(check);
        proof = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(proof));
        watches = List.copyOf(watches);
        panels = List.copyOf(panels);
        ignores = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(ignores));
        words = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(words));
        exceptions = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(exceptions));
        notes = List.copyOf(notes);
    }

    /// True if this kind has the trait.
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /// True if it can keep the answers of what it passes calls on to.
    public boolean keepsAnswers() {
        return is(Trait.HTTP_CACHE) || setting("cache-size").isPresent();
    }

    /// The port of this name.
    public Optional<Port> port(String name) {
        return ports.stream().filter(port -> port.name().equals(name)).findFirst();
    }

    /// The setting of this id.
    public Optional<Setting> setting(String id) {
        for (Setting setting : settings) {
            if (setting.id().equals(id)) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }

    /// The user's name that clients sign in with, or the database's name: the component's setting, else the server's
    /// own.
    public Optional<String> settingOf(Component component, String id) {
        return component.setting(id).or(() -> setting(id).flatMap(Setting::standard));
    }

    /// The mode that a component runs in: its setting `mode`, else the kind's first.
    public Mode mode(Component component) {
        return component
                .setting("mode")
                .flatMap(id ->
                        modes.stream().filter(mode -> mode.id().equals(id)).findFirst())
                .orElse(modes.getFirst());
    }

    /// True if a component is several servers, each a service of its own.
    public boolean clustered(Component component) {
        return mode(component).members() > 0;
    }

    /// The names of a component's servers: its own name, or `<name>-1` and on if it is clustered.
    public List<String> members(Component component) {
        Mode mode = mode(component);
        if (mode.members() == 0) {
            return List.of(component.name());
        }
        int count = component
                .setting("nodes")
                .filter(text -> text.matches("[1-9][0-9]?"))
                .map(Integer::valueOf)
                .orElse(mode.members());
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> component.name() + "-" + number)
                .toList();
    }

    /// The offer that answers links of this pattern, whatever the mode.
    public Optional<Offer> offer(Pattern pattern) {
        return offers.stream()
                .filter(offer -> offer.patterns().contains(pattern))
                .findFirst();
    }

    /// The offer that `component` makes to links of this pattern.
    public Optional<Offer> offer(Pattern pattern, Component component) {
        Mode mode = mode(component);
        return offers.stream()
                .filter(offer -> offer.patterns().contains(pattern) && offer.holdsIn(mode))
                .findFirst();
    }
}
