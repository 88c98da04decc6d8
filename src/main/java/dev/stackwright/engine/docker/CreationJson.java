package dev.stackwright.engine.docker;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stackwright.engine.ApiVersion;
import dev.stackwright.engine.ContainerSpec;
import dev.stackwright.generate.blueprint.Healthcheck;
import dev.stackwright.generate.blueprint.Service;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The engine's JSON for a container that is to be created.
final class CreationJson {

    private static final Duration START_INTERVAL = Duration.ofSeconds(1);

    private CreationJson() {}

    static ObjectNode of(ContainerSpec spec, ApiVersion api) {
        Service service = spec.service();
        ObjectNode json = Answer.JSON.createObjectNode();
        json.put("Image", service.image());
        if (!service.command().isEmpty()) {
            list(json, "Cmd", service.command());
        }
        if (service.compose().has("entrypoint")) {
            list(json, "Entrypoint", service.compose().texts("entrypoint"));
        }
        ArrayNode environment = json.putArray("Env");
        service.environment().forEach((name, value) -> environment.add(name + "=" + value));
        map(json.putObject("Labels"), spec.labels());
        service.lifecycle().user().ifPresent(user -> json.put("User", user));
        service.lifecycle().hostname().ifPresent(name -> json.put("Hostname", name));
        service.compose().text("working_dir").ifPresent(folder -> json.put("WorkingDir", folder));
        service.lifecycle().stopSignal().ifPresent(signal -> json.put("StopSignal", signal));
        json.put("StopTimeout", service.lifecycle().stopGrace().toSeconds());
        service.healthcheck().ifPresent(check -> healthcheck(json.putObject("Healthcheck"), check, api));
        ObjectNode exposed = json.putObject("ExposedPorts");
        service.ports().forEach(port -> exposed.putObject(port.target() + "/" + port.protocol()));
        ObjectNode volumes = json.putObject("Volumes");
        service.mounts().forEach(mount -> {
            if (mount instanceof Service.VolumeMount(String volume, String target) && volume.isEmpty()) {
                volumes.putObject(target);
            }
        });
        HostJson.fill(json.putObject("HostConfig"), service);
        ObjectNode endpoints = json.putObject("NetworkingConfig").putObject("EndpointsConfig");
        networksAtCreation(service, api).forEach(network -> endpoint(endpoints.putObject(network), service, network));
        return json;
    }

    /// Before API 1.44 a container is created on one network and connected to the others.
    static List<String> networksAtCreation(Service service, ApiVersion api) {
        List<String> all = service.networks().keySet().stream().sorted().toList();
        return api.atLeast(ApiVersion.START_INTERVAL) || all.isEmpty() ? all : all.subList(0, 1);
    }

    static ObjectNode connection(Service service, String network, String container) {
        ObjectNode json = Answer.JSON.createObjectNode();
        json.put("Container", container);
        endpoint(json.putObject("EndpointConfig"), service, network);
        return json;
    }

    static void list(ObjectNode json, String key, List<String> texts) {
        ArrayNode array = json.putArray(key);
        texts.forEach(array::add);
    }

    static void map(ObjectNode json, Map<String, String> texts) {
        texts.forEach(json::put);
    }

    private static void endpoint(ObjectNode json, Service service, String network) {
        list(json, "Aliases", service.networks().getOrDefault(network, List.of()));
    }

    private static void healthcheck(ObjectNode json, Healthcheck check, ApiVersion api) {
        list(json, "Test", check.test());
        json.put("Interval", check.interval().toNanos());
        json.put("Timeout", check.timeout().toNanos());
        json.put("Retries", check.retries());
        json.put("StartPeriod", check.startPeriod().toNanos());
        boolean useful = check.startPeriod().isPositive() && check.interval().compareTo(START_INTERVAL) > 0;
        if (useful && api.atLeast(ApiVersion.START_INTERVAL)) {
            json.put("StartInterval", START_INTERVAL.toNanos());
        }
    }
}
