package dev.stackwright.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Fields;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What could be added along with a component.
class CompanionTest {

    @Test
    void aStoreThatSomethingCouldWatchIsOfferedItsExporterInEveryStage() {
        assertThat(titles("dev", "redis", "api:service", "prometheus:prometheus"))
                .isEqualTo(titles("prod", "redis", "api:service", "prometheus:prometheus"))
                .containsExactly("Redis exporter", "Replica");
        assertThat(titles("dev", "redis", "api:service")).containsExactly("Replica");
    }

    @Test
    void aFixOfWhatIsFoundOnItIsOfferedIfItAddsSomething() {
        assertThat(titles("prod", "prometheus", "api:service")).containsExactly("Alertmanager");
        assertThat(titles("prod", "memcached", "api:service")).isEmpty();
    }

    @Test
    void whatItsKindNeedsIsOfferedUnlessSomethingLikeItIsDrawn() {
        assertThat(titles("dev", "alloy", "api:service")).containsExactly("Loki", "Docker socket proxy");
        assertThat(titles("dev", "kibana", "search:elasticsearch")).isEmpty();
        assertThat(titles("dev", "varnish", "api:service")).isEmpty();
    }

    @Test
    void aReplicaIsOfferedOfWhatReplicatesFromItsLikeUnlessItIsOneItself() {
        assertThat(titles("dev", "postgres", "api:service")).containsExactly("Replica");
        Topology before = Designs.topology("shop", "db:postgres");
        Topology after = Designs.link(
                before.with(Designs.topology("x", "fresh:postgres")
                        .component("fresh")
                        .orElseThrow()),
                "fresh",
                "db",
                "replicate");
        assertThat(offered(before, after)).isEmpty();
    }

    @Test
    void aConsumerIsOfferedAQueueForDeadLetters() {
        Topology before = Designs.topology("shop", "broker:rabbitmq");
        Topology queued = before.with(before.component("broker")
                .orElseThrow()
                .with("queues", Fields.of("jobs", Fields.of("durability", Scalar.of("must")))));
        Topology joined = Designs.link(
                queued.with(
                        Designs.topology("x", "fresh:worker").component("fresh").orElseThrow()),
                "fresh",
                "broker",
                "consume");
        String key = joined.links().getFirst().key();
        Topology after = joined.changeLink(key, link -> link.with("queue", Scalar.of("jobs")));
        assertThat(offered(queued, after)).contains("jobs-dead");
    }

    private static List<String> titles(String stage, String kind, String... others) {
        List<String> all = new ArrayList<>(List.of(others));
        all.add("fresh:" + kind);
        Topology after = staged(Designs.topology("shop", all.toArray(String[]::new)), stage);
        return offered(staged(Designs.topology("shop", others), stage), after);
    }

    private static List<String> offered(Topology before, Topology after) {
        Judgement old = Judgement.of(before, Designs.CATALOG);
        return Companion.of("fresh", old, Judgement.of(after, Designs.CATALOG)).stream()
                .map(Companion::title)
                .toList();
    }

    private static Topology staged(Topology topology, String stage) {
        return topology.withRequirements(topology.requirements().with("stage", Scalar.of(stage)));
    }
}
