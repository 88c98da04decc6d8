package dev.stackwright.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// One action as a call to the runtime. After a start it also looks at the container, because a container that
/// cannot be started or ends at once may leave no event.
record ActionCall(ContainerRuntime runtime, Consumer<Progress> progress) {

    Optional<ObservedContainer> perform(Action action) throws EngineProblem {
        switch (action) {
            case Action.PullImage(String image) -> runtime.pull(image, progress);
            case Action.BuildImage build -> runtime.build(build.build(), build.labels(), progress);
            case Action.CreateNetwork(ResourceSpec network) -> runtime.createNetwork(network);
            case Action.CreateVolume(ResourceSpec volume) -> runtime.createVolume(volume);
            case Action.CreateContainer(ContainerSpec spec) -> create(spec);
            case Action.PutSecrets(ContainerSpec spec) -> runtime.putSecrets(spec.name(), spec.secrets());
            case Action.StartContainer(String service, String container) -> {
                return start(service, container);
            }
            case Action.StopContainer(String _, String container) -> runtime.stop(container);
            case Action.RemoveContainer(String _, String container) -> runtime.removeContainer(container);
            case Action.RemoveNetwork(String network) -> unlessInUse(network, () -> runtime.removeNetwork(network));
            case Action.RemoveVolume(String volume) -> unlessInUse(volume, () -> runtime.removeVolume(volume));
        }
        return Optional.empty();
    }

    private interface Removal {
        void run() throws EngineProblem;
    }

    /// What containers of other projects still use stays, as it does with Compose.
    private void unlessInUse(String name, Removal removal) throws EngineProblem {
        try {
            removal.run();
        } catch (EngineProblem problem) {
            if (problem.kind() != EngineProblem.Kind.IN_USE) {
                throw problem;
            }
            progress.accept(Progress.of(name, Progress.Stage.KEPT, problem.message()));
        }
    }

    private void create(ContainerSpec spec) throws EngineProblem {
        String image = spec.service().image();
        Optional<String> id = runtime.imageId(image);
        if (id.isEmpty()) {
            throw new EngineProblem(
                            EngineProblem.Kind.IMAGE_MISSING,
                            "The engine has no image " + image + ". Pull or build it first.")
                    .at(spec.service().name());
        }
        Map<String, String> labels = new LinkedHashMap<>(spec.labels());
        labels.put(ComposeLabels.IMAGE, id.get());
        try {
            runtime.createContainer(
                    new ContainerSpec(spec.name(), spec.project(), spec.service(), labels, spec.secrets()));
        } catch (EngineProblem problem) {
            throw problem.at(spec.service().name());
        }
    }

    private Optional<ObservedContainer> start(String service, String container) throws EngineProblem {
        try {
            runtime.start(container);
            return runtime.inspect(container);
        } catch (EngineProblem problem) {
            throw problem.at(service);
        }
    }
}
