package dev.stackwright.engine.docker;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stackwright.engine.ContainerState;
import dev.stackwright.engine.ContainerState.Health;
import dev.stackwright.engine.ContainerState.Phase;
import dev.stackwright.engine.HostPort;
import dev.stackwright.engine.ObservedContainer;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads containers out of the engine's JSON.
final class ContainerReading {

    private ContainerReading() {}

    static ObservedContainer inspected(JsonNode json) {
        List<HostPort> ports = new ArrayList<>();
        for (var port : json.path("NetworkSettings").path("Ports").properties()) {
            String protocol = port.getKey().replaceFirst(".*/", "");
            for (JsonNode binding : port.getValue()) {
                ports.add(new HostPort(
                        binding.path("HostIp").asText(),
                        binding.path("HostPort").asInt(),
                        protocol));
            }
        }
        return new ObservedContainer(
                json.path("Id").asText(),
                name(json.path("Name").asText()),
                json.path("Image").asText(),
                texts(json.path("Config").path("Labels")),
                state(json),
                ports,
                names(json.path("NetworkSettings").path("Networks")));
    }

    static ObservedContainer listed(JsonNode json) {
        List<HostPort> ports = new ArrayList<>();
        for (JsonNode port : json.path("Ports")) {
            if (port.has("PublicPort")) {
                ports.add(new HostPort(
                        port.path("IP").asText(),
                        port.path("PublicPort").asInt(),
                        port.path("Type").asText()));
            }
        }
        ContainerState created = ContainerState.CREATED;
        return new ObservedContainer(
                json.path("Id").asText(),
                name(json.path("Names").path(0).asText()),
                json.path("ImageID").asText(),
                texts(json.path("Labels")),
                new ContainerState(
                        phase(json.path("State").asText()),
                        Health.NONE,
                        0,
                        false,
                        0,
                        created.started(),
                        created.finished(),
                        "",
                        ""),
                ports,
                names(json.path("NetworkSettings").path("Networks")));
    }

    static Map<String, String> texts(JsonNode json) {
        Map<String, String> texts = new LinkedHashMap<>();
        json.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }

    private static List<String> names(JsonNode json) {
        return json.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static String name(String name) {
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private static ContainerState state(JsonNode json) {
        JsonNode state = json.path("State");
        JsonNode log = state.path("Health").path("Log");
        return new ContainerState(
                phase(state.path("Status").asText()),
                health(state.path("Health").path("Status").asText()),
                state.path("ExitCode").asInt(),
                state.path("OOMKilled").asBoolean(),
                json.path("RestartCount").asInt(),
                time(state.path("StartedAt").asText()),
                time(state.path("FinishedAt").asText()),
                log.path(log.size() - 1).path("Output").asText().strip(),
                state.path("Error").asText());
    }

    private static Phase phase(String status) {
        return switch (status) {
            case "running" -> Phase.RUNNING;
            case "paused" -> Phase.PAUSED;
            case "restarting" -> Phase.RESTARTING;
            case "created" -> Phase.CREATED;
            default -> Phase.EXITED;
        };
    }

    private static Health health(String status) {
        return switch (status) {
            case "starting" -> Health.STARTING;
            case "healthy" -> Health.HEALTHY;
            case "unhealthy" -> Health.UNHEALTHY;
            default -> Health.NONE;
        };
    }

    private static Optional<Instant> time(String text) {
        if (text.isEmpty() || text.startsWith("0001-")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
