package dev.stackwright.ui.live;

import dev.stackwright.engine.Progress;
import dev.stackwright.engine.RunState;
import dev.stackwright.engine.ServiceState;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.blueprint.Service;
import dev.stackwright.ui.session.Health;
import dev.stackwright.ui.session.Health.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// Tells the engine's news of services in terms of components.
final class HealthOf {

    private HealthOf() {}

    static SequencedMap<String, Health> waiting(Blueprint blueprint) {
        SequencedMap<String, Health> health = new LinkedHashMap<>();
        blueprint
                .started()
                .services()
                .values()
                .forEach(service -> health.put(service.component(), Health.of(State.WAITING)));
        return health;
    }

    static SequencedMap<String, Health> components(Blueprint blueprint, RunState run) {
        SequencedMap<String, List<ServiceState>> byComponent = blueprint.services().values().stream()
                .filter(service -> run.service(service.name()).isPresent())
                .collect(Collectors.groupingBy(
                        Service::component,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                service -> run.service(service.name()).orElseThrow(), Collectors.toList())));
        SequencedMap<String, Health> health = new LinkedHashMap<>();
        byComponent.forEach((component, states) -> health.put(component, worst(states)));
        return health;
    }

    private static Health worst(List<ServiceState> states) {
        ServiceState worst = states.stream()
                .min(java.util.Comparator.comparing(ServiceState::status))
                .orElseThrow();
        int ready = states.stream().mapToInt(ServiceState::ready).sum();
        int wanted = states.stream().mapToInt(ServiceState::replicas).sum();
        String count = wanted > 1 ? ready + " of " + wanted : "";
        String detail = worst.outOfMemory()
                ? "out of memory"
                : worst.exitCode().isPresent() ? "code " + worst.exitCode().getAsInt() : count;
        return new Health(state(worst), detail);
    }

    private static State state(ServiceState service) {
        return switch (service.status()) {
            case UNKNOWN -> State.UNKNOWN;
            case UNHEALTHY -> State.UNHEALTHY;
            case RESTARTING -> State.RESTARTING;
            case EXITED -> service.exitCode().orElse(1) == 0 ? State.DONE : State.EXITED;
            case PAUSED -> State.PAUSED;
            case ABSENT -> State.ABSENT;
            case CREATED -> State.WAITING;
            case STARTING -> State.STARTING;
            case RUNNING -> State.RUNNING;
            case HEALTHY -> State.HEALTHY;
        };
    }

    static Health during(Progress progress) {
        String percent = progress.percent().isPresent() ? progress.percent().getAsInt() + " %" : "";
        return switch (progress.stage()) {
            case PULLING, BUILDING -> new Health(State.PULLING, percent);
            case CREATING, CREATED -> Health.of(State.WAITING);
            case STARTING, WAITING -> Health.of(State.STARTING);
            case READY -> Health.of(State.HEALTHY);
            case STOPPING -> Health.of(State.STOPPING);
            case REMOVED, KEPT -> Health.of(State.ABSENT);
            case FAILED -> Health.of(State.UNHEALTHY);
        };
    }
}
