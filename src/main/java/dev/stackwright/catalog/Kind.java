package dev.stackwright.catalog;

import dev.stackwright.model.Fields;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Everything that Stackwright knows about one kind of component, as read from `assets/catalog/<id>/kind.yaml`.
/// `initial` holds what a new component of this kind begins with beside its settings.
public record Kind(
        String id,
        String title,
        String group,
        String summary,
        String icon,
        Set<Trait> traits,
        List<String> modes,
        Fields initial,
        Container container,
        List<Port> ports,
        List<Setting> settings,
        List<Offer> offers,
        List<FileTemplate> files,
        List<SecretSpec> secrets,
        Optional<Metrics> metrics,
        List<Alert> alerts,
        List<String> notes) {

    /// A generated secret of a kind: its name and what it is for.
    public record SecretSpec(String name, String help) {}

    /// Where a kind serves its own metrics: the port's name and the path.
    public record Metrics(String port, String path) {}

    /// Copies the lists.
    public Kind {
        traits = Set.copyOf(traits);
        ports = List.copyOf(ports);
        settings = List.copyOf(settings);
        offers = List.copyOf(offers);
        files = List.copyOf(files);
        secrets = List.copyOf(secrets);
        alerts = List.copyOf(alerts);
        modes = List.copyOf(modes);
        notes = List.copyOf(notes);
    }

    /// True if this kind has the trait.
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /// The port of this name.
    public Optional<Port> port(String name) {
        return ports.stream().filter(port -> port.name().equals(name)).findFirst();
    }

    /// The setting of this id.
    public Optional<Setting> setting(String id) {
        return settings.stream().filter(setting -> setting.id().equals(id)).findFirst();
    }

    /// The user's name that clients sign in with, or the database's name: the component's setting, else the server's
    /// own.
    public Optional<String> settingOf(dev.stackwright.model.Component component, String id) {
        return component.setting(id).or(() -> setting(id).flatMap(Setting::standard));
    }

    /// The offer that answers links of this pattern.
    public Optional<Offer> offer(Pattern pattern) {
        return offers.stream()
                .filter(offer -> offer.patterns().contains(pattern))
                .findFirst();
    }
}
