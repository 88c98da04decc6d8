package dev.stackwright.ui.live;

import dev.stackwright.engine.ContainerRuntime;
import dev.stackwright.engine.EngineProblem;
import dev.stackwright.engine.Naming;
import dev.stackwright.engine.Subscription;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.blueprint.Service;
import java.util.ArrayList;
import java.util.List;

/// A stack that runs and is watched, with the connection that it is watched through.
record Watched(Blueprint blueprint, ContainerRuntime runtime, Subscription subscription) {

    List<String> lastLines(String component, int lines) throws EngineProblem {
        List<String> all = new ArrayList<>();
        for (Service service : blueprint.services().values()) {
            if (service.component().equals(component)) {
                for (int number = 1; number <= service.resources().replicas(); number++) {
                    all.addAll(runtime.lastLines(Naming.container(blueprint.name(), service.name(), number), lines));
                }
            }
        }
        return all;
    }

    void close() {
        subscription.close();
        runtime.close();
    }
}
