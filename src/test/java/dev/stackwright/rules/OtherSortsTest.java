package dev.stackwright.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Sorts of findings that the one broken example of their rule cannot show beside the others.
class OtherSortsTest {

    @Test
    void aDatabaseBehindAWorkerNeedsAStandbyFromTheDemandedAvailabilityOn() {
        Topology worker =
                linked(Designs.topology("billing", "biller:worker", "ledger:postgres"), "biller", "ledger", "query");
        Topology copied = linked(
                Designs.topology("billing", "biller:worker", "ledger:postgres", "copy:postgres"),
                "biller",
                "ledger",
                "query");

        assertThat(found("DB-003", available(worker, "99.9%"))).containsExactly("DB-003 component ledger replica=none");
        assertThat(found("DB-003", available(worker, "99.89%"))).isEmpty();
        assertThat(found("DB-003", available(linked(copied, "copy", "ledger", "replicate"), "99.9%")))
                .isEmpty();
    }

    @Test
    void whereAnEntryNeedsTheDatabaseTheSinglePointOfFailureIsToldOnce() {
        Topology shop = linked(
                Designs.topology("shop", "visitor:client", "api:service", "ledger:postgres"),
                "visitor",
                "api",
                "request");
        Topology whole = available(linked(shop, "api", "ledger", "query"), "99.9%");

        assertThat(found("DB-003", whole)).isEmpty();
        assertThat(found("REL-009", whole)).contains("REL-009/target component ledger lost=ledger");
    }

    @Test
    void threeProgramsInARowWithoutTracesAreToldAndTwoAreNot() {
        Topology three = Designs.topology("shop", "web:nginx", "shop:service", "prices:service", "stock:service");
        Topology chain = linked(
                linked(linked(three, "web", "shop", "request"), "shop", "prices", "request"),
                "prices",
                "stock",
                "request");

        assertThat(found("MON-011", chain)).containsExactly("MON-011/blind design design programs=3");
        assertThat(found("MON-011", linked(linked(three, "web", "shop", "request"), "shop", "prices", "request")))
                .isEmpty();
    }

    @Test
    void aProgramThatACollectorLeavesOutIsToldAndMendedByALink() {
        Topology all = Designs.topology("shop", "shop:service", "prices:service", "collector:alloy", "logs:loki");
        Topology one = linked(linked(all, "collector", "logs", "log"), "shop", "collector", "log");

        assertThat(found("LOG-002", linked(all, "collector", "logs", "log"))).isEmpty();
        assertThat(found("LOG-002", one)).containsExactly("LOG-002/apart component prices log=none");
        assertThat(found("LOG-002", linked(one, "prices", "collector", "log"))).isEmpty();
    }

    private static Topology linked(Topology topology, String from, String to, String pattern) {
        return Designs.link(topology, from, to, pattern);
    }

    private static Topology available(Topology topology, String share) {
        return topology.withRequirements(Fields.of("availability", Scalar.of(share)));
    }

    private static List<String> found(String rule, Topology topology) {
        return Rules.rule(rule).orElseThrow().check(Analysis.of(topology, Designs.CATALOG)).stream()
                .map(Finding::identity)
                .toList();
    }
}
