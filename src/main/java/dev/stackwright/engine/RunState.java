package dev.stackwright.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// How a project fares, as the engine last said; without a connection every service is unknown.
public record RunState(String project, boolean connected, SequencedMap<String, ServiceState> services) {

    /// Copies the services, keeping their order.
    public RunState {
        services = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(services));
    }

    /// The state of one service.
    public Optional<ServiceState> service(String name) {
        return Optional.ofNullable(services.get(name));
    }

    /// True if every service is running, healthy where it has a probe, or ended with 0; false if there is none.
    public boolean healthy() {
        return connected
                && !services.isEmpty()
                && services.values().stream()
                        .allMatch(state -> state.status().ready()
                                || (state.status() == Status.EXITED
                                        && state.exitCode().orElse(1) == 0));
    }

    /// Folds containers into services; `wanted` names the services that should be there, with their replicas.
    static RunState of(String project, Map<String, Integer> wanted, List<ObservedContainer> containers) {
        Map<String, List<ObservedContainer>> byService = new TreeMap<>();
        wanted.keySet().forEach(service -> byService.put(service, List.of()));
        containers.stream()
                .filter(container -> !container.oneOff())
                .collect(java.util.stream.Collectors.groupingBy(ObservedContainer::service))
                .forEach(byService::put);
        SequencedMap<String, ServiceState> services = new LinkedHashMap<>();
        byService.forEach((service, found) ->
                services.put(service, ServiceState.of(service, wanted.getOrDefault(service, 0), found)));
        return new RunState(project, true, services);
    }

    /// The same services, of which nothing is known any more.
    RunState unknown() {
        SequencedMap<String, ServiceState> lost = new LinkedHashMap<>();
        services.forEach((service, state) -> lost.put(service, ServiceState.unknown(service, state.replicas())));
        return new RunState(project, false, lost);
    }
}
