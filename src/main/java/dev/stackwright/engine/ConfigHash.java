package dev.stackwright.engine;

import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.blueprint.Healthcheck;
import dev.stackwright.generate.blueprint.Service;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The hash that Compose 2.32 to 2.40 computes over a service, a network or a volume, so that `docker compose up` finds
/// ours unchanged. Fields stand in the order of Compose's own types; replicas, dependencies and the build are left out.
final class ConfigHash {

    private ConfigHash() {}

    /// The hash of a service whose texts are resolved and whose binds are absolute, with its own labels only.
    static String of(Service service) {
        return sha256(GoJson.write(json(service)));
    }

    static String of(Blueprint.Network network, String name) {
        SequencedMap<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("ipam", Map.of());
        if (network.internal()) {
            json.put("internal", true);
        }
        return sha256(GoJson.write(json));
    }

    static String ofVolume(String name) {
        SequencedMap<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("driver", "local");
        return sha256(GoJson.write(json));
    }

    static SequencedMap<String, @Nullable Object> json(Service service) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>(ComposeFields.json(service.compose()));
        fields.putIfAbsent("entrypoint", null);
        fields.put("command", service.command().isEmpty() ? null : service.command());
        put(fields, "deploy", deploy(service.resources()));
        put(fields, "environment", new TreeMap<>(service.environment()));
        service.lifecycle().hostname().ifPresent(name -> fields.put("hostname", name));
        service.healthcheck().ifPresent(check -> fields.put("healthcheck", healthcheck(check)));
        fields.put("image", service.image());
        put(fields, "labels", new TreeMap<>(service.labels()));
        fields.put("networks", networks(service));
        put(fields, "ports", service.ports().stream().map(ConfigHash::port).toList());
        fields.put("restart", service.lifecycle().restart());
        put(
                fields,
                "secrets",
                service.secrets().stream().map(ConfigHash::secret).toList());
        fields.put("stop_grace_period", GoJson.duration(service.lifecycle().stopGrace()));
        service.lifecycle().stopSignal().ifPresent(signal -> fields.put("stop_signal", signal));
        service.lifecycle().user().ifPresent(user -> fields.put("user", user));
        put(fields, "volumes", service.mounts().stream().map(ConfigHash::mount).toList());
        return ordered(fields);
    }

    private static void put(Map<String, @Nullable Object> fields, String key, Object value) {
        boolean empty =
                (value instanceof Map<?, ?> map && map.isEmpty()) || (value instanceof List<?> list && list.isEmpty());
        if (!empty) {
            fields.put(key, value);
        }
    }

    private static SequencedMap<String, @Nullable Object> ordered(Map<String, @Nullable Object> fields) {
        SequencedMap<String, @Nullable Object> ordered = new LinkedHashMap<>();
        for (String key : ComposeFields.ORDER) {
            if (fields.containsKey(key)) {
                ordered.put(key, fields.get(key));
            }
        }
        fields.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private static SequencedMap<String, Object> healthcheck(Healthcheck check) {
        SequencedMap<String, Object> json = new LinkedHashMap<>();
        json.put("test", check.test());
        json.put("timeout", GoJson.duration(check.timeout()));
        json.put("interval", GoJson.duration(check.interval()));
        json.put("retries", check.retries());
        json.put("start_period", GoJson.duration(check.startPeriod()));
        return json;
    }

    private static SequencedMap<String, Object> deploy(Service.Resources resources) {
        SequencedMap<String, Object> limits = new LinkedHashMap<>();
        resources.cpus().ifPresent(cpus -> limits.put("cpus", cpus));
        resources.memory().ifPresent(memory -> limits.put("memory", Long.toString(memory)));
        SequencedMap<String, Object> deploy = new LinkedHashMap<>();
        if (!limits.isEmpty() || resources.replicas() != 1) {
            deploy.put("resources", limits.isEmpty() ? Map.of() : Map.of("limits", limits));
            deploy.put("placement", Map.of());
        }
        return deploy;
    }

    private static Map<String, @Nullable Object> networks(Service service) {
        Map<String, @Nullable Object> json = new TreeMap<>();
        service.networks()
                .forEach((name, aliases) -> json.put(name, aliases.isEmpty() ? null : Map.of("aliases", aliases)));
        return json;
    }

    private static SequencedMap<String, Object> port(Service.PortBinding port) {
        SequencedMap<String, Object> json = new LinkedHashMap<>();
        json.put("mode", "ingress");
        json.put("host_ip", port.hostIp());
        json.put("target", port.target());
        json.put("published", Integer.toString(port.published()));
        json.put("protocol", port.protocol());
        return json;
    }

    private static SequencedMap<String, Object> secret(String name) {
        SequencedMap<String, Object> json = new LinkedHashMap<>();
        json.put("source", name);
        json.put("target", "/run/secrets/" + name);
        return json;
    }

    private static SequencedMap<String, Object> mount(Service.Mount mount) {
        SequencedMap<String, Object> json = new LinkedHashMap<>();
        switch (mount) {
            case Service.VolumeMount(String volume, String target) -> {
                json.put("type", "volume");
                if (!volume.isEmpty()) {
                    json.put("source", volume);
                }
                json.put("target", target);
            }
            case Service.BindMount(String source, String target, boolean readOnly) -> {
                json.put("type", "bind");
                json.put("source", source);
                json.put("target", target);
                if (readOnly) {
                    json.put("read_only", true);
                    json.put("bind", Map.of());
                }
            }
            case Service.TmpfsMount(String target) -> {
                json.put("type", "tmpfs");
                json.put("target", target);
            }
        }
        return json;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
