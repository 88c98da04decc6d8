package dev.stackwright.catalog;

import dev.stackwright.model.Fields;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;

/// Reads one kind strictly: a key that the schema does not know, a wrong value or a missing template is a problem.
final class KindReader {

    private static final Set<String> KEYS = Set.of(
            "id",
            "title",
            "group",
            "summary",
            "icon",
            "traits",
            "modes",
            "initial",
            "image",
            "command",
            "environment",
            "data",
            "probe",
            "user",
            "stop",
            "limits",
            "ports",
            "settings",
            "offers",
            "files",
            "secrets",
            "metrics",
            "alerts",
            "notes");

    private final StrictFields kind;
    private final Map<String, String> templates;

    private KindReader(StrictFields kind, Map<String, String> templates) {
        this.kind = kind;
        this.templates = templates;
    }

    /// Reads the kind in folder `folder` from the content of its kind.yaml and its template files by name.
    static Kind read(String folder, Fields content, Map<String, String> templates) throws CatalogProblem {
        StrictFields fields = new StrictFields(folder + "/kind.yaml", "", content);
        fields.only(KEYS);
        Kind kind = new KindReader(fields, templates).kind();
        if (!kind.id().equals(folder)) {
            throw fields.problem("id", "is '" + kind.id() + "'; it must be the folder's name, '" + folder + "'");
        }
        return kind;
    }

    private Kind kind() throws CatalogProblem {
        List<Port> ports = ports();
        return new Kind(
                kind.need("id"),
                kind.need("title"),
                kind.need("group"),
                kind.need("summary"),
                kind.need("icon"),
                traits(),
                kind.texts("modes"),
                kind.fields("initial").content(),
                container(),
                ports,
                settings(),
                offers(ports),
                files(),
                secrets(),
                metrics(),
                alerts(),
                kind.texts("notes"));
    }

    private Set<Trait> traits() throws CatalogProblem {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        for (String text : kind.texts("traits")) {
            traits.add(kind.oneOf("traits", text, Stream.of(Trait.values()), Trait::id));
        }
        return traits;
    }

    private Container container() throws CatalogProblem {
        StrictFields stop = kind.fields("stop");
        StrictFields limits = kind.fields("limits");
        stop.only(Set.of("signal", "grace"));
        limits.only(Set.of("memory", "cpus"));
        return new Container(
                kind.text("image").orElse(""),
                kind.texts("command"),
                kind.map("environment"),
                kind.text("data"),
                probe(),
                kind.text("user"),
                stop.text("signal"),
                stop.duration("grace", Duration.ofSeconds(10)),
                limits.text("memory").orElse(""),
                limits.text("cpus").orElse(""));
    }

    private Optional<Probe> probe() throws CatalogProblem {
        StrictFields probe = kind.fields("probe");
        if (probe.isEmpty()) {
            return Optional.empty();
        }
        probe.only(Set.of("test", "interval", "timeout", "retries", "startPeriod"));
        return Optional.of(new Probe(
                probe.texts("test"),
                probe.duration("interval", Duration.ofSeconds(10)),
                probe.duration("timeout", Duration.ofSeconds(3)),
                probe.integer("retries"),
                probe.duration("startPeriod", Duration.ZERO)));
    }

    private List<Port> ports() throws CatalogProblem {
        List<Port> ports = new ArrayList<>();
        for (var entry : kind.fields("ports").children().entrySet()) {
            StrictFields port = entry.getValue();
            port.only(Set.of("port", "protocol", "web"));
            ports.add(new Port(entry.getKey(), port.integer("port"), port.need("protocol"), port.flag("web")));
        }
        return ports;
    }

    private List<Setting> settings() throws CatalogProblem {
        List<Setting> settings = new ArrayList<>();
        for (var entry : kind.fields("settings").children().entrySet()) {
            settings.add(SettingReader.read(entry.getKey(), entry.getValue()));
        }
        return settings;
    }

    private List<Offer> offers(List<Port> ports) throws CatalogProblem {
        List<Offer> offers = new ArrayList<>();
        for (StrictFields offer : kind.rows("offers")) {
            offer.only(Set.of("patterns", "port", "protocol", "link", "environment", "variable"));
            String port = offer.need("port");
            Port target = ports.stream()
                    .filter(candidate -> candidate.name().equals(port))
                    .findFirst()
                    .orElseThrow(() -> offer.problem("port", "is '" + port + "', which is not one of the ports"));
            offers.add(new Offer(
                    patterns(offer),
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

    private List<FileTemplate> files() throws CatalogProblem {
        List<FileTemplate> files = new ArrayList<>();
        for (StrictFields file : kind.rows("files")) {
            file.only(Set.of("template", "target"));
            String name = file.need("template");
            String text = templates.get(name);
            if (text == null) {
                throw file.problem("template", "is '" + name + "', but the folder has no such file");
            }
            files.add(new FileTemplate(name, file.need("target"), text));
        }
        return files;
    }

    private List<Kind.SecretSpec> secrets() throws CatalogProblem {
        List<Kind.SecretSpec> secrets = new ArrayList<>();
        for (var entry : kind.fields("secrets").children().entrySet()) {
            secrets.add(new Kind.SecretSpec(entry.getKey(), entry.getValue().need("help")));
        }
        return secrets;
    }

    private Optional<Kind.Metrics> metrics() throws CatalogProblem {
        StrictFields metrics = kind.fields("metrics");
        metrics.only(Set.of("port", "path"));
        return metrics.isEmpty()
                ? Optional.empty()
                : Optional.of(new Kind.Metrics(metrics.need("port"), metrics.need("path")));
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
