package dev.stackwright.engine;

import dev.stackwright.engine.ContainerState.Health;
import dev.stackwright.engine.ContainerState.Phase;
import dev.stackwright.engine.EngineProblem.Kind;
import dev.stackwright.engine.Observed.ObservedResource;
import dev.stackwright.generate.blueprint.Service;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// An engine that lives in memory. It knows three commands: `sleep` runs on, `true` ends with 0, `echo TEXT` prints and
/// ends with 0, `false` ends with 1. A probe whose last word is `true` passes, `later` stays open, any other fails.
public final class MemoryRuntime implements ContainerRuntime {

    private record Listening(String project, EventListener listener) {}

    private record Following(String id, Consumer<String> line) {}

    private record Box(ContainerSpec spec, String id, ContainerState state, List<String> log) {}

    /// What was asked for, in the order in which it was asked.
    public final List<String> calls = new CopyOnWriteArrayList<>();

    private final Set<String> images = ConcurrentHashMap.newKeySet();
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final Map<String, ObservedResource> networks = new LinkedHashMap<>();
    private final Map<String, ObservedResource> volumes = new LinkedHashMap<>();
    private final List<Listening> listeners = new CopyOnWriteArrayList<>();
    private final List<Following> followers = new CopyOnWriteArrayList<>();
    private final AtomicInteger ids = new AtomicInteger();
    private volatile boolean gone;

    /// An engine that has nothing but the small image.
    public MemoryRuntime() {
        images.add(Stacks.BUSYBOX);
    }

    /// From now on nothing answers, and streams end.
    public void goAway() {
        gone = true;
        List<Listening> told = List.copyOf(listeners);
        listeners.clear();
        followers.clear();
        told.forEach(each -> each.listener().ended());
    }

    /// Answers again.
    public void comeBack() {
        gone = false;
    }

    /// As if its process had been killed.
    public void kill(String container) throws EngineProblem {
        end(box(container), 137);
    }

    /// As if its process had printed a line.
    public synchronized void print(String container, String line) throws EngineProblem {
        Box box = box(container);
        box.log().add(line);
        followers.stream()
                .filter(each -> each.id().equals(box.id()))
                .forEach(each -> each.line().accept(line));
    }

    @Override
    public EngineInfo info() {
        return new EngineInfo("memory", ApiVersion.OURS, false, "memory");
    }

    @Override
    public synchronized Observed observe(String project, Collection<String> wanted) throws EngineProblem {
        answer();
        Map<String, String> found = new LinkedHashMap<>();
        wanted.stream().filter(images::contains).forEach(image -> found.put(image, "sha256:" + image));
        return new Observed(
                project,
                containers().stream()
                        .filter(each -> each.project().equals(project))
                        .toList(),
                of(project, networks),
                of(project, volumes),
                found);
    }

    @Override
    public synchronized List<ObservedContainer> containers() throws EngineProblem {
        answer();
        return boxes.values().stream().map(MemoryRuntime::seen).toList();
    }

    @Override
    public synchronized Optional<ObservedContainer> inspect(String container) throws EngineProblem {
        answer();
        return find(container).map(MemoryRuntime::seen);
    }

    @Override
    public Optional<String> imageId(String reference) throws EngineProblem {
        answer();
        return images.contains(reference) ? Optional.of("sha256:" + reference) : Optional.empty();
    }

    @Override
    public Optional<String> digest(String reference) throws EngineProblem {
        return imageId(reference);
    }

    @Override
    public void pull(String reference, Consumer<Progress> progress) throws EngineProblem {
        call("pull " + reference);
        if (reference.contains("nosuch")) {
            throw new EngineProblem(Kind.IMAGE_MISSING, "There is no " + reference + ".");
        }
        images.add(reference);
    }

    @Override
    public void build(Service.Build build, Map<String, String> labels, Consumer<Progress> progress)
            throws EngineProblem {
        call("build " + build.image());
        images.add(build.image());
    }

    @Override
    public synchronized void createNetwork(ResourceSpec network) throws EngineProblem {
        call("create " + network.name());
        networks.put(network.name(), new ObservedResource(network.name(), network.labels()));
    }

    @Override
    public synchronized void createVolume(ResourceSpec volume) throws EngineProblem {
        call("create " + volume.name());
        volumes.put(volume.name(), new ObservedResource(volume.name(), volume.labels()));
    }

    @Override
    public synchronized String createContainer(ContainerSpec spec) throws EngineProblem {
        call("create " + spec.name());
        if (!images.contains(spec.service().image())) {
            throw new EngineProblem(
                    Kind.IMAGE_MISSING, "No such image: " + spec.service().image());
        }
        if (boxes.containsKey(spec.name())) {
            throw new EngineProblem(Kind.NAME_TAKEN, spec.name() + " is there already.");
        }
        String id = "id" + ids.incrementAndGet();
        boxes.put(spec.name(), new Box(spec, id, ContainerState.CREATED, new ArrayList<>()));
        tell(spec, id);
        return id;
    }

    @Override
    public void putSecrets(String container, Map<String, String> secrets) throws EngineProblem {
        call("put " + secrets.keySet() + " into " + container);
    }

    @Override
    public synchronized void start(String container) throws EngineProblem {
        call("start " + container);
        Box box = box(container);
        if (box.state().phase() == Phase.RUNNING) {
            return;
        }
        List<String> words = box.spec().service().command();
        Box running = keep(box, state(Phase.RUNNING, health(box), 0));
        switch (words.isEmpty() ? "sleep" : words.getFirst()) {
            case "true" -> end(running, 0);
            case "false" -> end(running, 1);
            case "echo" -> {
                running.log().add(String.join(" ", words.subList(1, words.size())));
                end(running, 0);
            }
            default -> {}
        }
    }

    @Override
    public synchronized void stop(String container) throws EngineProblem {
        call("stop " + container);
        Optional<Box> box = find(container);
        if (box.isPresent() && box.get().state().phase() == Phase.RUNNING) {
            end(box.get(), 143);
        }
    }

    @Override
    public synchronized void removeContainer(String container) throws EngineProblem {
        call("remove " + container);
        Optional<Box> box = find(container);
        if (box.isPresent()) {
            boxes.remove(box.get().spec().name());
            tell(box.get().spec(), box.get().id());
        }
    }

    @Override
    public synchronized void removeNetwork(String network) throws EngineProblem {
        call("remove " + network);
        networks.remove(network);
    }

    @Override
    public synchronized void removeVolume(String volume) throws EngineProblem {
        call("remove " + volume);
        volumes.remove(volume);
    }

    @Override
    public synchronized List<String> lastLines(String container, int lines) throws EngineProblem {
        List<String> log = box(container).log();
        return List.copyOf(log.subList(Math.max(0, log.size() - lines), log.size()));
    }

    @Override
    public synchronized Subscription follow(String container, int tail, Consumer<String> line) throws EngineProblem {
        answer();
        Box box = box(container);
        lastLines(container, tail).forEach(line);
        Following following = new Following(box.id(), line);
        if (box.state().phase() == Phase.RUNNING) {
            followers.add(following);
        }
        return () -> followers.remove(following);
    }

    @Override
    public Subscription events(String project, EventListener listener) throws EngineProblem {
        answer();
        Listening listening = new Listening(project, listener);
        listeners.add(listening);
        return () -> listeners.remove(listening);
    }

    /// All who are connected share this one object, and each closes its own subscriptions.
    @Override
    public void close() {}

    private void call(String what) throws EngineProblem {
        answer();
        calls.add(what);
    }

    private void answer() throws EngineProblem {
        if (gone) {
            throw new EngineProblem(Kind.ENGINE_GONE, "The engine went away.");
        }
    }

    private Optional<Box> find(String container) {
        return boxes.values().stream()
                .filter(box -> box.id().equals(container) || box.spec().name().equals(container))
                .findFirst();
    }

    private Box box(String container) throws EngineProblem {
        return find(container)
                .orElseThrow(() -> new EngineProblem(Kind.NOT_FOUND, "There is no container " + container + "."));
    }

    private void end(Box box, int code) {
        followers.removeIf(each -> each.id().equals(box.id()));
        keep(box, state(Phase.EXITED, Health.NONE, code));
    }

    private synchronized Box keep(Box box, ContainerState state) {
        Box changed = new Box(box.spec(), box.id(), state, box.log());
        boxes.put(box.spec().name(), changed);
        tell(box.spec(), box.id());
        return changed;
    }

    private void tell(ContainerSpec spec, String id) {
        listeners.stream()
                .filter(each -> each.project().equals(spec.project()))
                .forEach(each -> each.listener().changed(id));
    }

    private static Health health(Box box) {
        return box.spec()
                .service()
                .healthcheck()
                .map(check -> switch (check.test().getLast()) {
                    case "true" -> Health.HEALTHY;
                    case "later" -> Health.STARTING;
                    default -> Health.UNHEALTHY;
                })
                .orElse(Health.NONE);
    }

    private static ContainerState state(Phase phase, Health health, int exitCode) {
        String probe = health == Health.UNHEALTHY ? "the probe failed" : "";
        Optional<Instant> now = Optional.of(Instant.now());
        return new ContainerState(phase, health, exitCode, false, 0, now, now, probe, "");
    }

    private static ObservedContainer seen(Box box) {
        ContainerSpec spec = box.spec();
        return new ObservedContainer(
                box.id(),
                spec.name(),
                "sha256:" + spec.service().image(),
                spec.labels(),
                box.state(),
                spec.service().ports().stream()
                        .map(port -> new HostPort(port.hostIp(), port.published(), port.protocol()))
                        .toList(),
                List.copyOf(spec.service().networks().keySet()));
    }

    private static List<ObservedResource> of(String project, Map<String, ObservedResource> resources) {
        return resources.values().stream()
                .filter(each -> project.equals(each.labels().get(ComposeLabels.PROJECT)))
                .toList();
    }
}
