package dev.stackwright.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Component;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Link;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Every link that states a policy says who holds its calls to it.
class EnforcementTest {

    private static final Fields LIMIT = Fields.of("rateLimit", Scalar.of("50/s"));

    @Test
    void aProxyEnforcesWhatItsKindHas() {
        Fields both = LIMIT.with("circuitBreaker", Scalar.of("true"));

        assertThat(sentence(program("haproxy", Fields.EMPTY), both)).contains("Enforced by front");
        assertThat(sentence(program("nginx", Fields.EMPTY), both))
                .contains("Enforced by front, but not its circuitBreaker");
    }

    @Test
    void aProgramGetsThePoliciesInThePresetsFileWhereverItRuns() {
        for (String place : List.of("container", "here")) {
            assertThat(sentence(program("service", preset("spring").with("runs", Scalar.of(place))), LIMIT))
                    .as(place)
                    .contains("Written to application-resilience4j.yml of front");
        }
    }

    @Test
    void aProgramWithoutSuchAPresetEnforcesItself() {
        Optional<String> itself = Optional.of("The program has to enforce this itself");

        assertThat(sentence(program("service", Fields.EMPTY), LIMIT)).isEqualTo(itself);
        assertThat(sentence(program("worker", preset("django")), LIMIT)).isEqualTo(itself);
    }

    @Test
    void nothingIsSaidWhereNothingIsStatedOrTheSourceIsNeitherProxyNorProgram() {
        assertThat(sentence(program("service", Fields.EMPTY), Fields.EMPTY)).isEmpty();
        assertThat(sentence(program("service", Fields.EMPTY), Fields.of("circuitBreaker", Scalar.of("false"))))
                .isEmpty();
        assertThat(sentence(program("client", Fields.EMPTY), LIMIT)).isEmpty();
    }

    private static Fields preset(String preset) {
        return Fields.of("preset", Scalar.of(preset));
    }

    private static Topology program(String kind, Fields fields) {
        Topology topology = Designs.topology("calls", "front:" + kind, "api:service");
        Component front = topology.component("front").orElseThrow();
        return topology.with(front.withFields(front.fields().over(fields)));
    }

    private static Optional<String> sentence(Topology topology, Fields policies) {
        Topology linked = Designs.link(topology, "front", "api", "request");
        Link link = linked.links().getFirst().withFields(policies);
        Analysis analysis = Analysis.of(linked.withLinks(List.of(link)), Designs.CATALOG);
        return Enforcement.of(analysis, link).map(Enforcement::sentence);
    }
}
