package dev.stackwright.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.engine.ContainerState.Health;
import dev.stackwright.engine.ContainerState.Phase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunStateTest {

    @Test
    void ofSeveralReplicasTheWorstIsShownAndTheReadyAreCounted() {
        RunState state = RunState.of(
                "shop",
                Map.of("api", 3),
                List.of(
                        container("api", 1, Phase.RUNNING, Health.HEALTHY),
                        container("api", 2, Phase.RUNNING, Health.UNHEALTHY),
                        container("api", 3, Phase.RUNNING, Health.STARTING)));

        ServiceState api = state.service("api").orElseThrow();
        assertThat(api.status()).isEqualTo(Status.UNHEALTHY);
        assertThat(api.ready()).isOne();
        assertThat(api.replicas()).isEqualTo(3);
        assertThat(state.healthy()).isFalse();
    }

    @Test
    void aServiceWithoutAContainerIsAbsent() {
        RunState state = RunState.of("shop", Map.of("api", 1), List.of());

        assertThat(state.service("api").orElseThrow().status()).isEqualTo(Status.ABSENT);
        assertThat(state.healthy()).isFalse();
    }

    @Test
    void aReplicaThatIsMissingMakesTheServiceAbsentButNotItsReadyOnes() {
        RunState state =
                RunState.of("shop", Map.of("api", 2), List.of(container("api", 1, Phase.RUNNING, Health.HEALTHY)));

        assertThat(state.service("api").orElseThrow().status()).isEqualTo(Status.ABSENT);
        assertThat(state.service("api").orElseThrow().ready()).isOne();
    }

    @Test
    void aContainerWithoutAProbeIsRunningAndThatIsEnough() {
        RunState state = RunState.of("shop", Map.of(), List.of(container("db", 1, Phase.RUNNING, Health.NONE)));

        assertThat(state.service("db").orElseThrow().status()).isEqualTo(Status.RUNNING);
        assertThat(state.healthy()).isTrue();
    }

    @Test
    void aLostConnectionMakesEveryServiceUnknown() {
        RunState state = RunState.of("shop", Map.of(), List.of(container("db", 1, Phase.RUNNING, Health.HEALTHY)))
                .unknown();

        assertThat(state.connected()).isFalse();
        assertThat(state.service("db").orElseThrow().status()).isEqualTo(Status.UNKNOWN);
        assertThat(state.healthy()).isFalse();
    }

    @Test
    void aContainerOfComposeRunBelongsToNoService() {
        ObservedContainer oneOff = new ObservedContainer(
                "id",
                "shop-db-run-1",
                "",
                Map.of(ComposeLabels.SERVICE, "db", ComposeLabels.ONE_OFF, "True"),
                ContainerState.CREATED,
                List.of(),
                List.of());

        assertThat(RunState.of("shop", Map.of(), List.of(oneOff)).services()).isEmpty();
    }

    private static ObservedContainer container(String service, int number, Phase phase, Health health) {
        return new ObservedContainer(
                "id" + number,
                "shop-" + service + "-" + number,
                "",
                Map.of(ComposeLabels.SERVICE, service, ComposeLabels.NUMBER, Integer.toString(number)),
                new ContainerState(phase, health, 0, false, 0, Optional.empty(), Optional.empty(), "", ""),
                List.of(),
                List.of());
    }
}
