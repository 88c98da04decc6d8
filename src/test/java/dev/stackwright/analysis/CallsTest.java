package dev.stackwright.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Component;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Link;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What follows from the calls of a topology: who is lost without whom, how often a call is made, how many arrive.
class CallsTest {

    private static final Topology SHOP = Topology.empty("shop")
            .withRequirements(Fields.of("rps", Scalar.of(90)))
            .with(Component.of("visitor", "client"))
            .with(Component.of("left", "haproxy"))
            .with(Component.of("right", "haproxy"))
            .with(Component.of("shop", "service"))
            .with(Component.of("ledger", "postgres"))
            .with(Component.of("mailer", "service"))
            .with(Link.of("visitor", "left", "request"))
            .with(Link.of("visitor", "right", "request"))
            .with(retried("left", "shop", 1))
            .with(retried("right", "shop", 2))
            .with(retried("shop", "ledger", 3))
            .with(Link.of("shop", "mailer", "request").with("optional", Scalar.of(true)));

    private static Link retried(String from, String to, int retries) {
        return Link.of(from, to, to.equals("ledger") ? "query" : "request").with("retries", Scalar.of(retries));
    }

    private static Set<String> lost(Topology topology, String name) {
        return Analysis.of(topology, Designs.CATALOG)
                .calls()
                .lostWithout(topology.component(name).orElseThrow());
    }

    private static Optional<Double> into(Topology topology, String name) {
        return Analysis.of(topology, Designs.CATALOG)
                .load()
                .into(topology.component(name).orElseThrow());
    }

    @Test
    void oneOfTwoThatDoTheSameCanBeLost() {
        assertThat(lost(SHOP, "left")).isEmpty();
        assertThat(lost(SHOP, "shop")).containsExactly("ledger", "shop");
        assertThat(lost(SHOP, "mailer")).isEmpty();
        assertThat(lost(Designs.without(SHOP, SHOP.component("right").orElseThrow()), "left"))
                .containsExactly("ledger", "left", "shop");
    }

    @Test
    void triesMultiplyAlongTheWorstWayAndACircleIsLeftOut() {
        Calls calls = Analysis.of(SHOP, Designs.CATALOG).calls();
        Call query = calls.of(SHOP.link("shop->ledger:query").orElseThrow()).orElseThrow();

        assertThat(calls.amplification(query).tries()).isEqualTo(12);
        assertThat(calls.amplification(query).way())
                .extracting(call -> call.link().key())
                .containsExactly("right->shop:request", "shop->ledger:query");

        Calls circular = Analysis.of(SHOP.with(Link.of("shop", "right", "request")), Designs.CATALOG)
                .calls();
        assertThat(circular.circular(query)).isFalse();
        assertThat(circular.amplification(query).tries()).isEqualTo(8);
    }

    @Test
    void entriesShareTheRequiredRateAndProgramsPassItOn() {
        assertThat(into(SHOP, "left")).contains(45.0);
        assertThat(into(SHOP, "ledger")).contains(90.0);
        assertThat(into(SHOP.with(Link.of("left", "mailer", "request")), "shop"))
                .isEmpty();
        assertThat(into(SHOP.withRequirements(Fields.EMPTY), "shop")).isEmpty();
    }

    @Test
    void theWorstTimeOfACallHasItsTriesAndPausesInIt() {
        Link link =
                retried("left", "shop", 2).with("timeout", Scalar.of("1s")).with("backoff", Scalar.of("exponential"));
        assertThat(worst(link)).contains(3_300L);
        assertThat(worst(link.with("maxElapsed", Scalar.of("2s")))).contains(2_000L);
        assertThat(worst(link.with("timeout", null))).isEmpty();
    }

    private static Optional<Long> worst(Link link) {
        return Call.of(SHOP, link).orElseThrow().worst();
    }
}
