package dev.stackwright.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Creation;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Component;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What comes from the palette is right as it comes.
class FreshDragTest {

    /// Findings that a fresh link rightly has at once, and why.
    private static final Map<String, String> EXPECTED = Map.of(
            "CACHE-008",
            "a fresh cache keeps nothing, and the link says that its data must last; the fix is a choice",
            "CACHE-010",
            "a second link that keeps data makes a cache something else",
            "SEC-014",
            "a link from outside into a store is wrong, however it is drawn");

    @Test
    void anEmptyCanvasAndEveryKindByItselfHaveNoFindingAboveInfo() {
        assertThat(grave(Topology.empty("fresh"))).isEmpty();
        for (Kind kind : Designs.CATALOG.kinds().values()) {
            Topology topology = Topology.empty("fresh").with(Creation.component(kind, "one"));
            assertThat(grave(topology)).as(kind.id()).isEmpty();
        }
    }

    @Test
    void aFreshLinkBetweenTwoKindsHasNoError() {
        for (Kind from : Designs.CATALOG.kinds().values()) {
            for (Kind to : Designs.CATALOG.kinds().values()) {
                for (Pattern pattern : Creation.patterns(from, to)) {
                    Component source = Creation.component(from, "one");
                    Component target = Creation.component(to, "two");
                    Topology topology = Topology.empty("fresh")
                            .with(source)
                            .with(target)
                            .with(Creation.link(source, target, pattern, Designs.CATALOG));
                    assertThat(findings(topology))
                            .as(from.id() + " " + pattern.id() + " " + to.id())
                            .filteredOn(finding ->
                                    finding.severity() == Severity.ERROR && !EXPECTED.containsKey(finding.rule()))
                            .extracting(Finding::identity)
                            .isEmpty();
                }
            }
        }
    }

    private static List<String> grave(Topology topology) {
        return findings(topology).stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::identity)
                .toList();
    }

    private static List<Finding> findings(Topology topology) {
        return Rules.check(Analysis.of(topology, Designs.CATALOG));
    }
}
