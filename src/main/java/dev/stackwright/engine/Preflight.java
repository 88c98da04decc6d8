package dev.stackwright.engine;

import dev.stackwright.engine.EngineProblem.Kind;
import dev.stackwright.generate.blueprint.Blueprint.Secret;
import dev.stackwright.generate.blueprint.Service;
import dev.stackwright.generate.blueprint.Service.BindMount;
import dev.stackwright.generate.blueprint.Service.Condition;
import dev.stackwright.generate.blueprint.Service.Mount;
import dev.stackwright.generate.blueprint.Service.PortBinding;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Looks for what would fail on the way, before anything is created.
record Preflight(Desired desired, EngineInfo engine, List<ObservedContainer> everything) {

    private static final Pattern REQUIRED = Pattern.compile("\\$(?:\\$|\\{([A-Za-z_][A-Za-z0-9_]*)(:?\\?)([^}]*)\\})");

    void check(boolean takeOver) throws EngineProblem {
        if (!takeOver) {
            folder();
        }
        names();
        for (Service service : desired.blueprint().services().values()) {
            secrets(service);
            binds(service);
            order(service, new LinkedHashSet<>());
            for (PortBinding port : service.ports()) {
                port(service, new HostPort(port.hostIp(), port.published(), port.protocol()));
            }
        }
    }

    private void folder() throws EngineProblem {
        String here = desired.folder().path().toString();
        for (ObservedContainer container : ours()) {
            String there = container.label(ComposeLabels.WORKING_DIR);
            if (!there.isEmpty() && !there.equals(here)) {
                throw new EngineProblem(
                        Kind.PROJECT_ELSEWHERE,
                        "A project " + desired.project() + " from " + there
                                + " is on the engine already. Take it down first, rename this design, or take it over.");
            }
        }
    }

    private void names() throws EngineProblem {
        for (List<ContainerSpec> specs : desired.containers().values()) {
            for (ContainerSpec spec : specs) {
                boolean taken = everything.stream()
                        .anyMatch(container -> container.name().equals(spec.name())
                                && !container.project().equals(desired.project()));
                if (taken) {
                    throw new EngineProblem(
                                    Kind.NAME_TAKEN,
                                    "A container " + spec.name()
                                            + " is there already and is not of this project. Rename or remove it.")
                            .at(spec.service().name());
                }
            }
        }
    }

    private void secrets(Service service) throws EngineProblem {
        Map<String, String> values = desired.folder().values();
        for (String name : service.secrets()) {
            Optional<Secret> secret = desired.blueprint().secret(name);
            if (secret.isEmpty()
                    || values.getOrDefault(secret.get().variable(), "").isEmpty()) {
                throw missing(service, secret.map(Secret::variable).orElse(name));
            }
        }
        List<String> texts = Stream.of(
                        service.command(),
                        service.environment().values(),
                        service.healthcheck().map(check -> check.test()).orElse(List.of()))
                .flatMap(java.util.Collection::stream)
                .toList();
        for (String text : texts) {
            Matcher matcher = REQUIRED.matcher(text);
            while (matcher.find()) {
                String variable = matcher.group(1);
                if (variable != null && values.getOrDefault(variable, "").isEmpty()) {
                    throw missing(service, variable);
                }
            }
        }
    }

    private EngineProblem missing(Service service, String variable) {
        return new EngineProblem(
                        Kind.SECRET_MISSING,
                        variable + ", which " + service.name() + " needs, has no value in "
                                + desired.folder().path().resolve(".env") + ". Export again, or write it there.")
                .at(service.name());
    }

    private void binds(Service service) throws EngineProblem {
        for (Mount mount : service.mounts()) {
            if (engine.local() && mount instanceof BindMount bind) {
                String source = desired.folder().resolve(bind.source());
                if (!Files.exists(Path.of(source))) {
                    throw new EngineProblem(
                                    Kind.BIND_MISSING,
                                    source + ", which " + service.name() + " mounts at " + bind.target()
                                            + ", does not exist. Export again, or create it.")
                            .at(service.name());
                }
            }
        }
    }

    private void order(Service service, SequencedSet<String> way) throws EngineProblem {
        if (!way.add(service.name())) {
            throw new EngineProblem(
                    Kind.INVALID,
                    "The services wait for each other: " + String.join(" -> ", way) + " -> " + service.name()
                            + ". Make one of these links optional.");
        }
        for (var dependency : service.dependsOn().entrySet()) {
            Optional<Service> target = desired.blueprint().service(dependency.getKey());
            if (target.isEmpty()) {
                throw new EngineProblem(
                        Kind.INVALID,
                        service.name() + " waits for " + dependency.getKey() + ", which is not in the design.");
            }
            if (dependency.getValue() == Condition.HEALTHY && disabled(target.get())) {
                throw new EngineProblem(
                        Kind.INVALID,
                        service.name() + " waits for " + target.get().name() + " to be healthy, whose check is off.");
            }
            order(target.get(), way);
        }
        way.remove(service.name());
    }

    private static boolean disabled(Service service) {
        return service.healthcheck()
                .filter(check -> check.test().equals(List.of("NONE")))
                .isPresent();
    }

    private void port(Service service, HostPort port) throws EngineProblem {
        for (ObservedContainer container : everything) {
            if (container.ports().stream().anyMatch(port::clashesWith)) {
                if (container.project().equals(desired.project())) {
                    return;
                }
                throw taken(service, port, "the container " + container.name());
            }
        }
        if (engine.local() && !free(port)) {
            throw taken(service, port, "another program");
        }
    }

    private static EngineProblem taken(Service service, HostPort port, String holder) {
        return new EngineProblem(
                        Kind.PORT_TAKEN,
                        "Port " + port.port() + ", which " + service.name() + " publishes, is held by " + holder
                                + ". Stop it, or publish another port.")
                .at(service.name());
    }

    private static boolean free(HostPort port) {
        try {
            InetAddress address = InetAddress.getByName(port.ip().isEmpty() ? "0.0.0.0" : port.ip());
            InetSocketAddress place = new InetSocketAddress(address, port.port());
            if (port.protocol().equals("udp")) {
                try (DatagramSocket socket = new DatagramSocket(null)) {
                    socket.bind(place);
                }
            } else {
                try (ServerSocket socket = new ServerSocket()) {
                    socket.bind(place);
                }
            }
            return true;
        } catch (IOException taken) {
            String message = String.valueOf(taken.getMessage());
            // Ports below 1024 are the engine's to bind, not ours.
            return message.contains("Permission denied");
        }
    }

    private List<ObservedContainer> ours() {
        return everything.stream()
                .filter(container -> container.project().equals(desired.project()))
                .toList();
    }
}
