package dev.stackwright.importing;

import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.PublishedPort;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import dev.stackwright.model.vocabulary.Mismatch;
import dev.stackwright.model.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The properties that a component gets from a Compose service, and the keys for which there is no place.
final class ServiceFields {

    /// Keys of a service that a component has too, under its own name.
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("user", "user"),
            Map.entry("restart", "restart"),
            Map.entry("read_only", "readOnly"),
            Map.entry("tmpfs", "tmpfs"),
            Map.entry("cap_add", "capAdd"),
            Map.entry("cap_drop", "capDrop"),
            Map.entry("privileged", "privileged"),
            Map.entry("security_opt", "securityOpt"),
            Map.entry("container_name", "containerName"),
            Map.entry("scale", "replicas"),
            Map.entry("pid", "pid"),
            Map.entry("ipc", "ipc"),
            Map.entry("devices", "devices"));

    /// What a server of the catalogue gets from its kind, along with its configuration.
    private static final Set<String> OWN = Set.of("command", "volumes");

    private final Kind kind;
    private final List<String> left = new ArrayList<>();
    private Fields properties = Fields.EMPTY;

    ServiceFields(Kind kind, Fields service) {
        this.kind = kind;
        service.entries().forEach(this::take);
    }

    Fields properties() {
        return properties;
    }

    List<String> left() {
        return left;
    }

    private void take(String key, Value value) {
        switch (key) {
            case "image" -> image(key, value);
            case "build" -> put(key, key, value instanceof Scalar ? Fields.of("context", value) : value);
            case "ports" -> ports(value);
            case "environment" -> environment(value);
            case "deploy" -> deploy(value);
            case "depends_on" -> {}
            default -> other(key, value);
        }
    }

    private void image(String key, Value value) {
        boolean usual = value instanceof Scalar scalar
                && scalar.text().equals(kind.container().image());
        if (!usual) {
            put(key, key, value);
        }
    }

    private void other(String key, Value value) {
        String property = OWN.contains(key) && kind.is(Trait.WORKLOAD) ? key : SAME.get(key);
        if (property == null) {
            left.add(key);
        } else {
            put(key, property, value);
        }
    }

    /// Sets a property if it may have this value.
    private void put(String key, String property, Value value) {
        Fields changed = properties.withPath(property, value);
        if (Mismatch.first(Vocabulary.COMPONENT.properties(), changed).isPresent()) {
            left.add(key);
        } else {
            properties = changed;
        }
    }

    private void deploy(Value value) {
        if (!(value instanceof Fields deploy)) {
            left.add("deploy");
            return;
        }
        deploy.value("replicas").ifPresent(replicas -> put("deploy.replicas", "replicas", replicas));
        deploy.entries().keySet().stream()
                .filter(key -> !key.equals("replicas"))
                .forEach(key -> left.add("deploy." + key));
    }

    private void ports(Value value) {
        List<String> published = new ArrayList<>();
        for (Value entry : value instanceof Items items ? items.values() : List.of(value)) {
            Optional<PublishedPort> port = port(entry);
            port.ifPresentOrElse(known -> published.add(known.toString()), () -> left.add("ports " + written(entry)));
            port.filter(_ -> kind.is(Trait.WORKLOAD) && !properties.has("settings.port"))
                    .filter(_ -> kind.settings().stream()
                            .anyMatch(setting -> setting.id().equals("port")))
                    .ifPresent(known -> properties =
                            properties.withPath("settings.port", Scalar.typed(Integer.toString(known.target()))));
        }
        if (!published.isEmpty()) {
            put("ports", "publish", Items.of(published.toArray(String[]::new)));
        }
    }

    /// Without an address Compose opens a port on all interfaces.
    private static Optional<PublishedPort> port(Value entry) {
        String text = switch (entry) {
            case Scalar scalar -> scalar.text();
            case Fields fields ->
                fields.text("host_ip").map(address -> address + ":").orElse("")
                        + fields.text("published").orElse("") + ":"
                        + fields.text("target").orElse("")
                        + fields.text("protocol")
                                .map(protocol -> "/" + protocol)
                                .orElse("");
            case Items _ -> "";
        };
        boolean addressed = text.indexOf(':') != text.lastIndexOf(':');
        return PublishedPort.of(addressed ? text : "0.0.0.0:" + text);
    }

    private static String written(Value entry) {
        return entry instanceof Scalar scalar ? scalar.text() : "in a form of their own";
    }

    private void environment(Value value) {
        Fields variables = Fields.EMPTY;
        if (value instanceof Fields map) {
            variables = map;
        } else if (value instanceof Items items) {
            for (String text : items.texts()) {
                int equals = text.indexOf('=');
                variables = equals < 1
                        ? variables.with(text, Scalar.NULL)
                        : variables.with(text.substring(0, equals), Scalar.of(text.substring(equals + 1)));
            }
        }
        if (value instanceof Scalar) {
            left.add("environment");
        }
        Fields kept = Fields.EMPTY;
        for (var variable : variables.entries().entrySet()) {
            boolean stated = variable.getValue() instanceof Scalar scalar && scalar.type() != Scalar.Type.NULL;
            if (stated && !given(variable.getKey())) {
                kept = kept.with(variable.getKey(), variable.getValue());
            } else {
                left.add(variable.getKey());
            }
        }
        if (!kept.isEmpty()) {
            put("environment", "environment", kept);
        }
    }

    /// True for a variable that the kind itself gives its server, perhaps as a file.
    private boolean given(String variable) {
        var own = kind.container().environment();
        return own.containsKey(variable) || own.containsKey(variable + "_FILE");
    }
}
