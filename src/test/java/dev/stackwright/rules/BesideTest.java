package dev.stackwright.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import dev.stackwright.model.Scalar;
import dev.stackwright.support.Designs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BesideTest {

    @Test
    void whatAFixDrawsStandsUnderItsNeighbourAndIsLinked() {
        Design empty = Design.empty("example");
        Design bare = empty.with(empty.topology()
                .withRequirements(Fields.of("stage", Scalar.of("prod")))
                .with(Component.of("cache", "valkey"))
                .with(Component.of("broker", "rabbitmq")));
        Design placed = bare.with(bare.layout().with(Map.of("cache", new Point(0, 0), "broker", new Point(0, 128))));

        Design watched = mended(mended(placed, "MON-001"), "MON-002");

        assertThat(watched.topology().components().values())
                .extracting(component -> component.name() + " " + component.kind())
                .containsExactly(
                        "cache valkey",
                        "broker rabbitmq",
                        "prometheus prometheus",
                        "cache-exporter redis-exporter",
                        "alerts alertmanager");
        assertThat(watched.topology().links())
                .extracting(Link::key)
                .containsExactly(
                        "cache-exporter->cache:datasource",
                        "prometheus->cache-exporter:scrape",
                        "prometheus->broker:scrape",
                        "prometheus->alerts:alert");
        assertThat(watched.layout().of("prometheus")).contains(new Point(0, 256));
        assertThat(watched.layout().of("cache-exporter")).contains(new Point(0, 384));
    }

    private static Design mended(Design design, String rule) {
        List<Finding> findings = Rules.check(Analysis.of(design.topology(), Designs.CATALOG)).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
        return findings.getFirst().fixes().getFirst().edit().applyTo(design);
    }
}
