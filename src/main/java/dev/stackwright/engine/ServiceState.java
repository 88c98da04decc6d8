package dev.stackwright.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// How one service fares: the worst of its replicas, how many of how many are ready, since when all of that holds, and
/// what there is to say about it.
public record ServiceState(
        String service,
        Status status,
        int ready,
        int replicas,
        Optional<Instant> since,
        OptionalInt exitCode,
        boolean outOfMemory,
        String lastProbe) {

    private static final Comparator<ContainerState> WORST_AND_LATEST = Comparator.comparing(ContainerState::status)
            .thenComparing(state -> state.since().orElse(Instant.EPOCH), Comparator.reverseOrder());

    static ServiceState unknown(String service, int replicas) {
        return new ServiceState(service, Status.UNKNOWN, 0, replicas, Optional.empty(), OptionalInt.empty(), false, "");
    }

    static ServiceState of(String service, int wanted, List<ObservedContainer> containers) {
        int replicas = Math.max(wanted, containers.size());
        int ready = (int) containers.stream()
                .filter(container -> container.state().status().ready())
                .count();
        Optional<ContainerState> worst =
                containers.stream().map(ObservedContainer::state).min(WORST_AND_LATEST);
        if (worst.isEmpty()) {
            return new ServiceState(
                    service, Status.ABSENT, 0, replicas, Optional.empty(), OptionalInt.empty(), false, "");
        }
        ContainerState state = worst.get();
        boolean missing = containers.size() < wanted && Status.ABSENT.compareTo(state.status()) < 0;
        return new ServiceState(
                service,
                missing ? Status.ABSENT : state.status(),
                ready,
                replicas,
                state.since(),
                state.status() == Status.EXITED ? OptionalInt.of(state.exitCode()) : OptionalInt.empty(),
                state.outOfMemory(),
                state.lastProbe());
    }
}
