package dev.stackwright.engine;

import dev.stackwright.engine.Wait.After;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The plan that takes a project away, from its labels alone: dependents stop before what they depend on.
final class Teardown {

    private final Observed observed;
    private final PlanDraft draft = new PlanDraft();
    private final Map<String, List<After>> stopped = new HashMap<>();

    private Teardown(Observed observed) {
        this.observed = observed;
    }

    static Plan plan(Observed observed, boolean volumes) {
        return new Teardown(observed).plan(volumes);
    }

    private Plan plan(boolean volumes) {
        List<ObservedContainer> left = new ArrayList<>(observed.containers());
        List<After> removed = new ArrayList<>();
        while (!left.isEmpty()) {
            List<ObservedContainer> next = free(left);
            left.removeAll(next);
            next.forEach(container -> removed.add(stopAndRemove(container)));
        }
        observed.networks().forEach(network -> draft.add(new Action.RemoveNetwork(network.name()), "down", removed));
        if (volumes) {
            observed.volumes()
                    .forEach(volume -> draft.add(new Action.RemoveVolume(volume.name()), "down with volumes", removed));
        }
        return draft.plan(observed.project());
    }

    /// Those that no other container left still depends on; all of them if the labels form a cycle.
    private static List<ObservedContainer> free(List<ObservedContainer> left) {
        List<ObservedContainer> free = left.stream()
                .filter(container -> left.stream()
                        .filter(other -> !other.service().equals(container.service()))
                        .noneMatch(other -> other.dependsOn().contains(container.service())))
                .toList();
        return free.isEmpty() ? List.copyOf(left) : free;
    }

    private After stopAndRemove(ObservedContainer container) {
        List<After> waits = new ArrayList<>();
        observed.containers().stream()
                .filter(other -> other.dependsOn().contains(container.service())
                        && !other.service().equals(container.service()))
                .map(ObservedContainer::service)
                .distinct()
                .forEach(service -> waits.addAll(stopped.getOrDefault(service, List.of())));
        boolean running = container.state().phase() != ContainerState.Phase.CREATED
                && container.state().phase() != ContainerState.Phase.EXITED;
        List<After> before = running
                ? List.of(draft.add(new Action.StopContainer(container.service(), container.name()), "down", waits))
                : waits;
        After removed = draft.add(new Action.RemoveContainer(container.service(), container.name()), "down", before);
        stopped.computeIfAbsent(container.service(), _ -> new ArrayList<>()).add(removed);
        return removed;
    }
}
