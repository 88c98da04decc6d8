package dev.stackwright.engine.docker;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stackwright.engine.ComposeFields;
import dev.stackwright.generate.blueprint.Service;
import dev.stackwright.generate.blueprint.Service.BindMount;
import dev.stackwright.generate.blueprint.Service.TmpfsMount;
import dev.stackwright.generate.blueprint.Service.VolumeMount;
import dev.stackwright.model.Fields;
import java.util.List;
import java.util.Optional;

/// The part of the JSON that says how the container sits on its host.
final class HostJson {

    private HostJson() {}

    static void fill(ObjectNode json, Service service) {
        mounts(json, service);
        ports(json, service);
        restart(json.putObject("RestartPolicy"), service.lifecycle().restart());
        service.networks().keySet().stream().sorted().findFirst().ifPresent(name -> json.put("NetworkMode", name));
        service.resources().memory().ifPresent(bytes -> json.put("Memory", bytes));
        service.resources().cpus().ifPresent(cpus -> json.put("NanoCpus", Math.round(cpus * 1e9)));
        passedThrough(json, service.compose());
    }

    private static void mounts(ObjectNode json, Service service) {
        ArrayNode binds = json.putArray("Binds");
        ArrayNode mounts = json.putArray("Mounts");
        for (Service.Mount mount : service.mounts()) {
            switch (mount) {
                case VolumeMount(String volume, String target) when volume.isEmpty() -> {}
                case VolumeMount(String volume, String target) -> binds.add(volume + ":" + target + ":rw");
                // A bind of the older form lets the engine create a missing folder; the newer form refuses, which a
                // file
                // that must be there wants.
                case BindMount(String source, String target, boolean readOnly) -> {
                    if (readOnly) {
                        mounts.addObject()
                                .put("Type", "bind")
                                .put("Source", source)
                                .put("Target", target)
                                .put("ReadOnly", true);
                    } else {
                        binds.add(source + ":" + target + ":rw");
                    }
                }
                case TmpfsMount(String target) ->
                    mounts.addObject().put("Type", "tmpfs").put("Target", target);
            }
        }
    }

    private static void ports(ObjectNode json, Service service) {
        ObjectNode bindings = json.putObject("PortBindings");
        for (Service.PortBinding port : service.ports()) {
            bindings.withArray("/" + port.target() + "~1" + port.protocol())
                    .addObject()
                    .put("HostIp", port.hostIp())
                    .put("HostPort", Integer.toString(port.published()));
        }
    }

    private static void restart(ObjectNode json, String restart) {
        String[] parts = restart.split(":", 2);
        json.put("Name", parts[0].equals("no") ? "" : parts[0]);
        if (parts.length == 2 && parts[1].matches("[0-9]{1,6}")) {
            json.put("MaximumRetryCount", Integer.parseInt(parts[1]));
        }
    }

    private static void passedThrough(ObjectNode json, Fields compose) {
        texts(json, "CapAdd", compose.texts("cap_add"));
        texts(json, "CapDrop", compose.texts("cap_drop"));
        texts(json, "SecurityOpt", compose.texts("security_opt"));
        texts(
                json,
                "ExtraHosts",
                ComposeFields.pairs(compose, "extra_hosts", ":").stream()
                        .map(host -> host.replaceFirst("=", ":"))
                        .toList());
        flag(json, "ReadonlyRootfs", compose, "read_only");
        flag(json, "Privileged", compose, "privileged");
        flag(json, "Init", compose, "init");
        limits(json, compose.fields("ulimits"));
        logging(json, compose.fields("logging"));
        compose.text("pid").ifPresent(mode -> json.put("PidMode", mode));
        compose.text("ipc").ifPresent(mode -> json.put("IpcMode", mode));
        compose.text("shm_size").ifPresent(size -> json.put("ShmSize", ComposeFields.bytes(size)));
        for (String pair : ComposeFields.pairs(compose, "sysctls", "=")) {
            String[] parts = pair.split("=", 2);
            json.withObject("/Sysctls").put(parts[0], parts.length == 2 ? parts[1] : "");
        }
        for (String entry : compose.texts("tmpfs")) {
            String[] parts = entry.split(":", 2);
            json.withObject("/Tmpfs").put(parts[0], parts.length == 2 ? parts[1] : "");
        }
    }

    private static void limits(ObjectNode json, Fields ulimits) {
        for (String name : ulimits.entries().keySet()) {
            Optional<Long> single = ulimits.integer(name);
            json.withArray("/Ulimits")
                    .addObject()
                    .put("Name", name)
                    .put(
                            "Soft",
                            single.or(() -> ulimits.integer(name + ".soft")).orElse(0L))
                    .put(
                            "Hard",
                            single.or(() -> ulimits.integer(name + ".hard")).orElse(0L));
        }
    }

    private static void logging(ObjectNode json, Fields logging) {
        if (!logging.isEmpty()) {
            ObjectNode log = json.putObject("LogConfig");
            log.put("Type", logging.text("driver").orElse(""));
            ObjectNode options = log.putObject("Config");
            Fields stated = logging.fields("options");
            stated.entries()
                    .keySet()
                    .forEach(key -> options.put(key, stated.text(key).orElse("")));
        }
    }

    private static void texts(ObjectNode json, String key, List<String> texts) {
        if (!texts.isEmpty()) {
            CreationJson.list(json, key, texts);
        }
    }

    private static void flag(ObjectNode json, String key, Fields compose, String name) {
        if (compose.has(name)) {
            json.put(key, compose.flag(name));
        }
    }
}
