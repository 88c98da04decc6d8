package dev.stackwright.catalog;

import dev.stackwright.model.Fields;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads one kind strictly: a key that the schema does not know, a wrong value or a missing template is a problem.
final class KindReader {

    private static final Set<String> KEYS = ContainerReader.union(
            ContainerReader.KEYS,
            Set.of(
                    "id",
                    "like",
                    "words",
                    "title",
                    "group",
                    "summary",
                    "traits",
                    "modes",
                    "initial",
                    "helpers",
                    "ports",
                    "settings",
                    "offers",
                    "insertions",
                    "ignores",
                    "check",
                    "proof",
                    "task",
                    "secrets",
                    "accounts",
                    "hardening",
                    "metrics",
                    "watches",
                    "recordings",
                    "alerts",
                    "panels",
                    "exceptions",
                    "notes"));

    private final StrictFields kind;
    private final KindMark mark;
    private final Map<String, String> templates;

    private KindReader(StrictFields kind, KindMark mark, Map<String, String> templates) {
        this.kind = kind;
        this.mark = mark;
        this.templates = templates;
    }

    /// Reads the kind in folder `folder` from the content of its kind.yaml and its other files by name.
    static Kind read(String folder, Fields content, Map<String, String> templates) throws CatalogProblem {
        StrictFields fields = new StrictFields(folder + "/kind.yaml", "", content);
        if (content.has("icon")) {
            throw fields.problem("icon", "is no key any more; take the line away and draw the kind's mark in mark.svg");
        }
        fields.only(KEYS);
        Kind kind = new KindReader(fields, KindMark.read(folder, templates), templates).kind();
        if (!kind.id().equals(folder)) {
            throw fields.problem("id", "is '" + kind.id() + "'; it must be the folder's name, '" + folder + "'");
        }
        return kind;
    }

    private Kind kind() throws CatalogProblem {
        List<Port> ports = ports();
        List<Mode> modes = modes();
        ContainerReader reader = new ContainerReader(templates);
        Container container = reader.container(kind, "");
        return new Kind(
                kind.need("id"),
                kind.need("title"),
                kind.need("group"),
                kind.need("summary"),
                mark,
                traits(),
                modes,
                kind.fields("initial").content(),
                kind.map("words"),
                container,
                reader.helpers(kind, container.image()),
                ports,
                settings(modes),
                offers(ports, modes),
                reader.files(kind),
                insertions(),
                kind.texts("check"),
                proof(),
                kind.text("task").orElse(""),
                secrets(),
                accounts(),
                hardening(),
                metrics(),
                kind.texts("watches"),
                recordings(),
                alerts(),
                panels(),
                kind.map("ignores"),
                kind.map("exceptions"),
                kind.texts("notes"));
    }

    private Hardening hardening() throws CatalogProblem {
        StrictFields stated = kind.fields("hardening");
        stated.only(Set.of("capabilities", "writes"));
        return new Hardening(listed(stated, "capabilities"), listed(stated, "writes"));
    }

    private static Optional<List<String>> listed(StrictFields fields, String key) {
        return fields.content().has(key) ? Optional.of(fields.texts(key)) : Optional.empty();
    }

    private SequencedMap<String, Pattern> proof() throws CatalogProblem {
        SequencedMap<String, Pattern> proof = new LinkedHashMap<>();
        for (var entry : kind.map("proof").entrySet()) {
            proof.put(entry.getKey(), kind.oneOf("proof", entry.getValue(), Stream.of(Pattern.values()), Pattern::id));
        }
        return proof;
    }

    private Set<Trait> traits() throws CatalogProblem {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        for (String text : kind.texts("traits")) {
            traits.add(kind.oneOf("traits", text, Stream.of(Trait.values()), Trait::id));
        }
        return traits;
    }

    private List<Mode> modes() throws CatalogProblem {
        List<Mode> modes = new ArrayList<>();
        for (var entry : kind.fields("modes").children().entrySet()) {
            StrictFields mode = entry.getValue();
            mode.only(Set.of("members", "help"));
            int members = mode.text("members").isPresent() ? mode.integer("members") : 0;
            modes.add(new Mode(entry.getKey(), members, mode.need("help")));
        }
        return modes.isEmpty() ? List.of(Mode.STANDALONE) : modes;
    }

    private List<Port> ports() throws CatalogProblem {
        List<Port> ports = new ArrayList<>();
        for (var entry : kind.fields("ports").children().entrySet()) {
            StrictFields port = entry.getValue();
            port.only(Set.of("port", "protocol", "web", "health"));
            ports.add(new Port(
                    entry.getKey(),
                    port.integer("port"),
                    port.need("protocol"),
                    port.flag("web"),
                    port.text("health").orElse("")));
        }
        return ports;
    }

    private List<Setting> settings(List<Mode> modes) throws CatalogProblem {
        List<Setting> settings = new ArrayList<>();
        if (modes.size() > 1) {
            settings.add(modeSetting(modes));
        }
        for (var entry : kind.fields("settings").children().entrySet()) {
            settings.add(SettingReader.read(entry.getKey(), entry.getValue()));
        }
        return settings;
    }

    private static Setting modeSetting(List<Mode> modes) {
        Optional<String> first = Optional.of(modes.getFirst().id());
        String help = modes.stream().map(mode -> mode.id() + ": " + mode.help()).collect(Collectors.joining(" "));
        return new Setting(
                "mode",
                Setting.Type.CHOICE,
                first,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                modes.stream().map(Mode::id).toList(),
                "",
                help,
                "");
    }

    private List<Offer> offers(List<Port> ports, List<Mode> modes) throws CatalogProblem {
        List<Offer> offers = new ArrayList<>();
        for (StrictFields offer : kind.rows("offers")) {
            offer.only(Set.of("patterns", "modes", "port", "protocol", "link", "environment", "variable"));
            String port = offer.need("port");
            Port target = ports.stream()
                    .filter(candidate -> candidate.name().equals(port))
                    .findFirst()
                    .orElseThrow(() -> offer.problem("port", "is '" + port + "', which is not one of the ports"));
            for (String mode : offer.texts("modes")) {
                offer.oneOf("modes", mode, modes.stream(), Mode::id);
            }
            offers.add(new Offer(
                    patterns(offer),
                    offer.texts("modes"),
                    port,
                    offer.text("protocol").orElse(target.protocol()),
                    offer.fields("link").content(),
                    offer.map("environment"),
                    offer.text("variable").orElse("")));
        }
        return offers;
    }

    private static SequencedSet<Pattern> patterns(StrictFields offer) throws CatalogProblem {
        SequencedSet<Pattern> patterns = new LinkedHashSet<>();
        for (String text : offer.texts("patterns")) {
            patterns.add(offer.oneOf("patterns", text, Stream.of(Pattern.values()), Pattern::id));
        }
        return patterns;
    }

    private List<Insertion> insertions() throws CatalogProblem {
        List<Insertion> insertions = new ArrayList<>();
        for (var entry : kind.fields("insertions").children().entrySet()) {
            StrictFields insertion = entry.getValue();
            insertion.only(Set.of("file", "help", "example"));
            Insertion place = new Insertion(
                    entry.getKey(), insertion.text("file"), insertion.need("help"), insertion.need("example"));
            String text = place.file()
                    .map(name -> templates.getOrDefault(name, ""))
                    .orElseGet(() -> String.join(" ", kind.texts("command")));
            if (!text.contains("raw." + place.name()) && !text.contains("raw[\"" + place.name() + "\"]")) {
                throw insertion.problem(
                        "file", "is '" + place.place() + "', which has no place for raw." + place.name());
            }
            insertions.add(place);
        }
        return insertions;
    }

    private List<Panel> panels() throws CatalogProblem {
        List<Panel> panels = new ArrayList<>();
        for (StrictFields panel : kind.rows("panels")) {
            panel.only(Set.of("title", "expression", "unit"));
            panels.add(new Panel(
                    panel.need("title"),
                    panel.need("expression"),
                    panel.text("unit").orElse("short")));
        }
        return panels;
    }

    private List<Kind.SecretSpec> secrets() throws CatalogProblem {
        List<Kind.SecretSpec> secrets = new ArrayList<>();
        for (var entry : kind.fields("secrets").children().entrySet()) {
            StrictFields secret = entry.getValue();
            secret.only(Set.of("help", "when"));
            secrets.add(new Kind.SecretSpec(
                    entry.getKey(), secret.need("help"), secret.text("when").orElse("")));
        }
        return secrets;
    }

    private Optional<Pattern> accounts() throws CatalogProblem {
        Optional<String> text = kind.text("accounts");
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(kind.oneOf("accounts", text.get(), Stream.of(Pattern.values()), Pattern::id));
    }

    private Optional<Kind.Metrics> metrics() throws CatalogProblem {
        StrictFields metrics = kind.fields("metrics");
        metrics.only(Set.of("port", "path", "target"));
        return metrics.isEmpty()
                ? Optional.empty()
                : Optional.of(new Kind.Metrics(metrics.need("port"), metrics.need("path"), metrics.text("target")));
    }

    private List<Recording> recordings() throws CatalogProblem {
        List<Recording> recordings = new ArrayList<>();
        for (StrictFields recording : kind.rows("recordings")) {
            recording.only(Set.of("name", "expression"));
            recordings.add(new Recording(recording.need("name"), recording.need("expression")));
        }
        return recordings;
    }

    private List<Alert> alerts() throws CatalogProblem {
        List<Alert> alerts = new ArrayList<>();
        for (StrictFields alert : kind.rows("alerts")) {
            alert.only(Set.of("name", "expression", "for", "severity", "summary"));
            alerts.add(new Alert(
                    alert.need("name"),
                    alert.need("expression"),
                    alert.need("for"),
                    alert.need("severity"),
                    alert.need("summary")));
        }
        return alerts;
    }
}
