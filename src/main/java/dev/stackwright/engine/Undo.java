package dev.stackwright.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes back what one run created, newest first, and nothing else: no volume and no container that was there before.
record Undo(ContainerRuntime runtime, String project) {

    /// Returns what could not be removed.
    List<String> undo(List<Action> performed) {
        List<String> left = new ArrayList<>();
        for (Action action : performed.reversed()) {
            if (action instanceof Action.CreateContainer) {
                remove(action, left);
            }
        }
        for (Action action : performed.reversed()) {
            if (action instanceof Action.CreateNetwork || action instanceof Action.CreateVolume) {
                remove(action, left);
            }
        }
        return left;
    }

    private void remove(Action action, List<String> left) {
        try {
            switch (action) {
                case Action.CreateContainer(ContainerSpec spec) -> removeContainer(spec);
                case Action.CreateNetwork(ResourceSpec network) -> runtime.removeNetwork(network.name());
                case Action.CreateVolume(ResourceSpec volume) -> runtime.removeVolume(volume.name());
                default -> {}
            }
        } catch (EngineProblem problem) {
            left.add(action.title().replaceFirst("create ", ""));
        }
    }

    private void removeContainer(ContainerSpec spec) throws EngineProblem {
        Optional<ObservedContainer> container = runtime.inspect(spec.name());
        if (container.isPresent() && container.get().project().equals(project)) {
            runtime.removeContainer(spec.name());
        }
    }
}
