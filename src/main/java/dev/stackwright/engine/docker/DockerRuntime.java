package dev.stackwright.engine.docker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stackwright.engine.ComposeLabels;
import dev.stackwright.engine.ContainerRuntime;
import dev.stackwright.engine.ContainerSpec;
import dev.stackwright.engine.EngineInfo;
import dev.stackwright.engine.EngineProblem;
import dev.stackwright.engine.EngineProblem.Kind;
import dev.stackwright.engine.EventListener;
import dev.stackwright.engine.Observed;
import dev.stackwright.engine.Observed.ObservedResource;
import dev.stackwright.engine.ObservedContainer;
import dev.stackwright.engine.Progress;
import dev.stackwright.engine.ResourceSpec;
import dev.stackwright.engine.Subscription;
import dev.stackwright.generate.blueprint.Service;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A Docker engine as the runtime.
final class DockerRuntime implements ContainerRuntime {

    /// Health probes emit three events each, so only what changes a state is asked for.
    private static final String EVENTS = "\"create\",\"start\",\"die\",\"oom\",\"kill\",\"stop\",\"pause\",\"unpause\","
            + "\"destroy\",\"rename\",\"update\",\"health_status\"";

    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofMinutes(15);

    private final Transport transport;
    private final EngineInfo info;

    DockerRuntime(Transport transport, EngineInfo info) {
        this.transport = transport;
        this.info = info;
    }

    @Override
    public EngineInfo info() {
        return info;
    }

    @Override
    public Observed observe(String project, Collection<String> images) throws EngineProblem {
        String mine = filters(project, "");
        List<ObservedContainer> containers = new ArrayList<>();
        JsonNode list = transport
                .call(Request.get("/containers/json?all=1&filters=" + mine, "list the containers"))
                .json();
        for (JsonNode each : list) {
            inspect(each.path("Id").asText()).ifPresent(containers::add);
        }
        JsonNode networks = transport
                .call(Request.get("/networks?filters=" + mine, "list the networks"))
                .json();
        JsonNode volumes = transport
                .call(Request.get("/volumes?filters=" + mine, "list the volumes"))
                .json();
        Map<String, String> found = new LinkedHashMap<>();
        for (String image : images) {
            imageId(image).ifPresent(id -> found.put(image, id));
        }
        return new Observed(project, containers, resources(networks), resources(volumes.path("Volumes")), found);
    }

    @Override
    public List<ObservedContainer> containers() throws EngineProblem {
        List<ObservedContainer> containers = new ArrayList<>();
        transport
                .call(Request.get("/containers/json?all=1", "list the containers"))
                .json()
                .forEach(each -> containers.add(ContainerReading.listed(each)));
        return containers;
    }

    @Override
    public Optional<ObservedContainer> inspect(String container) throws EngineProblem {
        return found(Request.get("/containers/" + container + "/json", "look at " + container))
                .map(ContainerReading::inspected);
    }

    @Override
    public Optional<String> imageId(String reference) throws EngineProblem {
        return image(reference).map(json -> json.path("Id").asText());
    }

    @Override
    public Optional<String> digest(String reference) throws EngineProblem {
        return image(reference)
                .map(json -> json.path("RepoDigests").path(0).asText())
                .filter(digest -> digest.contains("@"))
                .map(digest -> digest.substring(digest.indexOf('@') + 1));
    }

    private Optional<JsonNode> image(String reference) throws EngineProblem {
        return found(Request.get("/images/" + reference + "/json", "look for the image " + reference));
    }

    @Override
    public void pull(String reference, Consumer<Progress> progress) throws EngineProblem {
        new ImagePull(transport, progress).pull(reference);
    }

    @Override
    public void build(Service.Build build, Map<String, String> labels, Consumer<Progress> progress)
            throws EngineProblem {
        new ImageBuild(transport, progress).build(build, labels);
    }

    @Override
    public void createNetwork(ResourceSpec network) throws EngineProblem {
        ObjectNode json = Answer.JSON.createObjectNode();
        json.put("Name", network.name()).put("Driver", "bridge").put("Internal", network.internal());
        // Old engines would create a second network of the same name and then find it ambiguous.
        json.put("CheckDuplicate", true);
        CreationJson.map(json.putObject("Labels"), network.labels());
        transport.call(Request.post("/networks/create", "create the network " + network.name(), json));
    }

    @Override
    public void createVolume(ResourceSpec volume) throws EngineProblem {
        ObjectNode json = Answer.JSON.createObjectNode();
        json.put("Name", volume.name()).put("Driver", "local");
        CreationJson.map(json.putObject("Labels"), volume.labels());
        transport.call(Request.post("/volumes/create", "create the volume " + volume.name(), json));
    }

    @Override
    public String createContainer(ContainerSpec spec) throws EngineProblem {
        String id = transport
                .call(Request.post(
                        "/containers/create?name=" + spec.name(),
                        "create " + spec.name(),
                        CreationJson.of(spec, info.api())))
                .json()
                .path("Id")
                .asText();
        try {
            connect(spec, id);
        } catch (EngineProblem problem) {
            removeContainer(id);
            throw problem;
        }
        return id;
    }

    @Override
    public void putSecrets(String container, Map<String, String> secrets) throws EngineProblem {
        transport.call(Request.put(
                "/containers/" + container + "/archive?path=/",
                "put secrets into " + container,
                TarFiles.readable("run/secrets", secrets)));
    }

    @Override
    public void start(String container) throws EngineProblem {
        Request start = Request.post("/containers/" + container + "/start", "start " + container)
                .within(START);
        try {
            transport.call(start);
        } catch (EngineProblem problem) {
            throw problem.kind() == Kind.PORT_TAKEN ? PortHolder.named(problem, containers()) : problem;
        }
    }

    @Override
    public void stop(String container) throws EngineProblem {
        gone(Request.post("/containers/" + container + "/stop", "stop " + container)
                .within(STOP));
    }

    @Override
    public void removeContainer(String container) throws EngineProblem {
        gone(Request.delete("/containers/" + container + "?force=1&v=1", "remove " + container)
                .within(START));
    }

    @Override
    public void removeNetwork(String network) throws EngineProblem {
        gone(Request.delete("/networks/" + network, "remove the network " + network));
    }

    @Override
    public void removeVolume(String volume) throws EngineProblem {
        gone(Request.delete("/volumes/" + volume, "remove the volume " + volume));
    }

    @Override
    public List<String> lastLines(String container, int lines) throws EngineProblem {
        boolean terminal = terminal(container);
        byte[] log = transport.call(log(container, lines, "")).body().bytes();
        List<String> last = new ArrayList<>();
        try {
            LogFrames.read(new ByteArrayInputStream(log), terminal, last::add);
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
        return last;
    }

    @Override
    public Subscription follow(String container, int tail, Consumer<String> line) throws EngineProblem {
        boolean terminal = terminal(container);
        return LogStream.follow(transport.open(log(container, tail, "&follow=1")), terminal, line);
    }

    @Override
    public Subscription events(String project, EventListener listener) throws EngineProblem {
        String filters = filters(project, ",\"type\":[\"container\"],\"event\":[" + EVENTS + "]");
        return EventStream.follow(
                transport.open(Request.get("/events?filters=" + filters, "tell of its events")), listener);
    }

    @Override
    public void close() {
        transport.close();
    }

    private static Request log(String container, int tail, String more) {
        return Request.get(
                "/containers/" + container + "/logs?stdout=1&stderr=1&tail=" + tail + more,
                "read the log of " + container);
    }

    private boolean terminal(String container) throws EngineProblem {
        return transport
                .call(Request.get("/containers/" + container + "/json", "look at " + container))
                .json()
                .path("Config")
                .path("Tty")
                .asBoolean();
    }

    private void connect(ContainerSpec spec, String id) throws EngineProblem {
        List<String> connected = CreationJson.networksAtCreation(spec.service(), info.api());
        for (String network : spec.service().networks().keySet()) {
            if (!connected.contains(network)) {
                transport.call(Request.post(
                        "/networks/" + network + "/connect",
                        "connect " + spec.name() + " to " + network,
                        CreationJson.connection(spec.service(), network, id)));
            }
        }
    }

    private Optional<JsonNode> found(Request request) throws EngineProblem {
        Answer answer = transport.ask(request);
        if (answer.status() == 404) {
            return Optional.empty();
        }
        if (answer.refused()) {
            throw Refusal.of(request.doing(), answer.status(), answer.message());
        }
        return Optional.of(answer.json());
    }

    /// What is not there need not be removed; what is being removed will soon not be there.
    private void gone(Request request) throws EngineProblem {
        Answer answer = transport.ask(request);
        boolean fine = answer.status() == 404
                || (answer.status() == 409 && answer.message().contains("already in progress"));
        if (answer.refused() && !fine) {
            throw Refusal.of(request.doing(), answer.status(), answer.message());
        }
    }

    private static List<ObservedResource> resources(JsonNode list) {
        List<ObservedResource> resources = new ArrayList<>();
        list.forEach(each -> resources.add(
                new ObservedResource(each.path("Name").asText(), ContainerReading.texts(each.path("Labels")))));
        return resources;
    }

    private static String filters(String project, String more) {
        return Request.encoded("{\"label\":[\"" + ComposeLabels.PROJECT + "=" + project + "\"]" + more + "}");
    }
}
