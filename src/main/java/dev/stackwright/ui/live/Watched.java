package dev.stackwright.ui.live;

import dev.stackwright.engine.ContainerRuntime;
import dev.stackwright.engine.Launcher;
import dev.stackwright.engine.Naming;
import dev.stackwright.engine.RunState;
import dev.stackwright.engine.Subscription;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.blueprint.Service;
import dev.stackwright.ui.session.Health;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;

/// A stack that runs and is watched, with the connection that it is watched through, and the programs on this machine
/// that belong to it.
record Watched(Blueprint blueprint, ContainerRuntime runtime, Subscription stack, Subscription programs) {

    static Watched of(
            Blueprint blueprint,
            ContainerRuntime runtime,
            Consumer<RunState> listener,
            Consumer<SequencedMap<String, Health>> programs) {
        return new Watched(
                blueprint,
                runtime,
                new Launcher(runtime).watch(blueprint, listener),
                ProgramWatch.start(blueprint, programs));
    }

    List<Service> services(String component) {
        return blueprint.services().values().stream()
                .filter(service -> service.component().equals(component))
                .toList();
    }

    /// The names of a component's containers, each with what tells its lines from those of the others.
    SequencedMap<String, String> printers(String component) {
        SequencedMap<String, String> printers = new LinkedHashMap<>();
        for (Service service : services(component)) {
            int replicas = service.resources().replicas();
            for (int number = 1; number <= replicas; number++) {
                String mark = replicas == 1 ? service.name() : service.name() + "-" + number;
                printers.put(Naming.container(blueprint.name(), service.name(), number), mark + "  ");
            }
        }
        if (printers.size() == 1) {
            printers.replaceAll((_, _) -> "");
        }
        return printers;
    }

    void close() {
        programs.close();
        stack.close();
        runtime.close();
    }
}
