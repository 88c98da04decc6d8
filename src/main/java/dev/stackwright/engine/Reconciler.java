package dev.stackwright.engine;

import dev.stackwright.engine.Wait.After;
import dev.stackwright.engine.Wait.Ready;
import dev.stackwright.generate.blueprint.Service;
import dev.stackwright.generate.blueprint.Service.Build;
import dev.stackwright.generate.blueprint.Service.Condition;
import dev.stackwright.generate.blueprint.Service.VolumeMount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Compares what is desired with what is there. Asks nothing and changes nothing: the same two inputs give the same
/// plan.
final class Reconciler {

    private final Desired desired;
    private final Observed observed;
    private final PlanDraft draft = new PlanDraft();
    private final Map<String, After> images = new LinkedHashMap<>();
    private final Map<String, After> resources = new HashMap<>();
    private final Map<String, After> created = new HashMap<>();
    private final Map<String, List<After>> started = new HashMap<>();
    private final Set<String> renewed = new HashSet<>();

    private Reconciler(Desired desired, Observed observed) {
        this.desired = desired;
        this.observed = observed;
    }

    static Plan plan(Desired desired, Observed observed) {
        return new Reconciler(desired, observed).plan();
    }

    private Plan plan() {
        images();
        Map<String, String> replaced = removals();
        networks();
        volumes();
        desired.containers().values().forEach(specs -> specs.forEach(spec -> create(spec, replaced)));
        for (Service service : desired.blueprint().services().values()) {
            start(service);
            draft.goal(new Ready(service.name(), goal(service), names(service.name())));
            notes(service);
        }
        return draft.plan(desired.project());
    }

    private void images() {
        for (Service service : desired.blueprint().services().values()) {
            String image = service.image();
            if (observed.images().containsKey(image) || images.containsKey(image)) {
                continue;
            }
            Action action = service.source() instanceof Build build
                    ? new Action.BuildImage(service.name(), absolute(build), labels(service))
                    : new Action.PullImage(image);
            images.put(image, draft.add(action, "not on the engine", List.of()));
        }
    }

    private Build absolute(Build build) {
        return new Build(
                desired.folder().resolve(build.context()),
                build.dockerfile(),
                build.target(),
                build.args(),
                build.image());
    }

    private Map<String, String> labels(Service service) {
        return Map.of(
                ComposeLabels.PROJECT, desired.project(),
                ComposeLabels.SERVICE, service.name(),
                ComposeLabels.VERSION, ComposeLabels.DIALECT);
    }

    /// Stops and removes what cannot stay; returns the names of those that come back, with the cause.
    private Map<String, String> removals() {
        for (ResourceSpec network : desired.networks()) {
            String hash = observed.network(network.name())
                    .map(Observed.ObservedResource::hash)
                    .orElse("");
            if (!hash.isEmpty() && !hash.equals(network.hash())) {
                renewed.add(network.name());
            }
        }
        Map<String, String> replaced = new LinkedHashMap<>();
        for (ObservedContainer container : observed.containers()) {
            if (container.oneOff()) {
                continue;
            }
            Optional<ContainerSpec> spec = spec(container);
            if (spec.isPresent()) {
                Divergence.of(spec.get(), container, observed, renewed)
                        .ifPresent(cause -> replaced.put(container.name(), cause));
                if (replaced.containsKey(container.name())) {
                    remove(container, replaced.get(container.name()));
                }
            } else if (desired.containers().containsKey(container.service())) {
                int wanted = desired.containers().get(container.service()).size();
                remove(container, wanted == 0 ? "left out of the stack" : "more than " + wanted + " wanted");
            } else {
                draft.note(container.name() + " belongs to the project but not to the design; it is left alone.");
            }
        }
        return replaced;
    }

    private Optional<ContainerSpec> spec(ObservedContainer container) {
        return desired.containers().getOrDefault(container.service(), List.of()).stream()
                .filter(spec -> spec.name().equals(container.name()))
                .findFirst();
    }

    private void remove(ObservedContainer container, String cause) {
        List<After> waits = new ArrayList<>(images.values());
        if (container.state().phase() != ContainerState.Phase.CREATED
                && container.state().phase() != ContainerState.Phase.EXITED) {
            waits = List.of(draft.add(new Action.StopContainer(container.service(), container.name()), cause, waits));
        }
        resources.put(
                container.name(),
                draft.add(new Action.RemoveContainer(container.service(), container.name()), cause, waits));
    }

    private void networks() {
        for (ResourceSpec network : desired.networks()) {
            List<After> waits = new ArrayList<>(images.values());
            if (renewed.contains(network.name())) {
                observed.containers().stream()
                        .filter(container -> resources.containsKey(container.name()))
                        .forEach(container -> waits.add(waitFor(container.name())));
                After removed = draft.add(new Action.RemoveNetwork(network.name()), "changed", waits);
                resources.put(
                        network.name(), draft.add(new Action.CreateNetwork(network), "changed", List.of(removed)));
            } else if (observed.network(network.name()).isEmpty()) {
                resources.put(network.name(), draft.add(new Action.CreateNetwork(network), "not found", waits));
            }
        }
    }

    private After waitFor(String resource) {
        After after = resources.get(resource);
        return after == null ? new After(0) : after;
    }

    private void volumes() {
        for (ResourceSpec volume : desired.volumes()) {
            if (observed.volume(volume.name()).isEmpty()) {
                resources.put(
                        volume.name(),
                        draft.add(new Action.CreateVolume(volume), "not found", List.copyOf(images.values())));
            }
        }
    }

    private void create(ContainerSpec spec, Map<String, String> replaced) {
        if (observed.container(spec.name()).isPresent() && !replaced.containsKey(spec.name())) {
            return;
        }
        List<String> needs = new ArrayList<>(List.of(spec.name()));
        needs.addAll(spec.service().networks().keySet());
        spec.service().mounts().forEach(mount -> {
            if (mount instanceof VolumeMount volume) {
                needs.add(volume.volume());
            }
        });
        List<After> waits = new ArrayList<>();
        needs.stream().distinct().filter(resources::containsKey).forEach(name -> waits.add(waitFor(name)));
        if (waits.isEmpty()) {
            waits.addAll(images.values());
        }
        String cause = replaced.getOrDefault(spec.name(), "not found");
        created.put(spec.name(), draft.add(new Action.CreateContainer(spec), cause, waits));
    }

    private void start(Service service) {
        List<Wait> before = new ArrayList<>();
        service.dependsOn().forEach((dependency, condition) -> {
            before.addAll(started.getOrDefault(dependency, List.of()));
            if (condition != Condition.STARTED) {
                before.add(new Ready(dependency, condition, names(dependency)));
            }
        });
        for (ContainerSpec spec : desired.containers().getOrDefault(service.name(), List.of())) {
            String cause = startCause(spec);
            if (cause.isEmpty()) {
                continue;
            }
            List<Wait> waits = new ArrayList<>(before);
            After ready = created.get(spec.name());
            if (ready != null) {
                waits.addFirst(ready);
            }
            if (!spec.secrets().isEmpty()) {
                waits = new ArrayList<>(List.of(draft.add(new Action.PutSecrets(spec), cause, waits)));
            }
            started.computeIfAbsent(service.name(), _ -> new ArrayList<>())
                    .add(draft.add(new Action.StartContainer(service.name(), spec.name()), cause, waits));
        }
    }

    private String startCause(ContainerSpec spec) {
        if (created.containsKey(spec.name())) {
            return "created";
        }
        ContainerState state =
                observed.container(spec.name()).map(ObservedContainer::state).orElse(ContainerState.CREATED);
        return switch (state.phase()) {
            case RUNNING, RESTARTING, PAUSED -> "";
            case CREATED -> "never started";
            case EXITED -> "exited " + state.exitCode();
        };
    }

    private List<String> names(String service) {
        return desired.containers().getOrDefault(service, List.of()).stream()
                .map(ContainerSpec::name)
                .toList();
    }

    private Condition goal(Service service) {
        boolean probed = service.healthcheck()
                .filter(check -> !check.test().equals(List.of("NONE")))
                .isPresent();
        boolean awaited = desired.blueprint().services().values().stream()
                .anyMatch(other -> other.dependsOn().get(service.name()) == Condition.COMPLETED);
        if (awaited || service.job()) {
            return Condition.COMPLETED;
        }
        return probed ? Condition.HEALTHY : Condition.STARTED;
    }

    private void notes(Service service) {
        List<String> keys = ComposeFields.notApplied(service.compose());
        if (!keys.isEmpty()) {
            draft.note(service.name() + ": " + String.join(", ", keys)
                    + " not applied by the launcher; docker compose applies it.");
        }
    }
}
