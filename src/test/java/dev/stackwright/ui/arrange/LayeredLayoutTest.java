package dev.stackwright.ui.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Design;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.model.Zone;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.session.Placement;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Groups that no link joins stand beside each other where there are zones.
final class LayeredLayoutTest {

    private static final int GROUPS = 8;

    @Test
    void groupsWithoutALinkBetweenThemStandBesideEachOther() {
        Topology zoned = groups();
        for (int group = 0; group < GROUPS; group += 2) {
            String zone = "zone-" + group;
            zoned = zoned.with(new Zone(zone, Fields.EMPTY));
            for (String name : List.of("api-" + group, "cache-" + group)) {
                zoned = zoned.with(zoned.component(name).orElseThrow().with("zone", Scalar.of(zone)));
            }
        }
        assertThat(shape(zoned)).as("width to height").isBetween(0.8, 2.5);
    }

    @Test
    void aLinkIntoAZoneKeepsItsEndsInOneGroup() {
        Topology topology = Designs.topology("shop", "api:service", "cache:redis", "job:job")
                .with(new Zone("data", Fields.EMPTY))
                .with(Link.of("api", "cache", "session"));
        topology = topology.with(topology.component("cache").orElseThrow().with("zone", Scalar.of("data")));
        assertThat(places(topology))
                .isEqualTo(Map.of("job", new Point(64, 64), "api", new Point(64, 232), "cache", new Point(400, 232)));
    }

    /// Pairs of linked components.
    private static Topology groups() {
        Topology topology = Designs.topology(
                "shop",
                IntStream.range(0, GROUPS)
                        .boxed()
                        .flatMap(group -> List.of("api-" + group + ":service", "cache-" + group + ":redis").stream())
                        .toArray(String[]::new));
        for (int group = 0; group < GROUPS; group++) {
            topology = topology.with(Link.of("api-" + group, "cache-" + group, "session"));
        }
        return topology;
    }

    private static double shape(Topology topology) {
        DoubleSummaryStatistics across = new DoubleSummaryStatistics();
        DoubleSummaryStatistics down = new DoubleSummaryStatistics();
        places(topology).values().forEach(place -> {
            across.accept(place.x());
            across.accept(place.x() + Placement.CARD_WIDTH);
            down.accept(place.y());
            down.accept(place.y() + Placement.CARD_HEIGHT);
        });
        return (across.getMax() - across.getMin()) / (down.getMax() - down.getMin());
    }

    private static Map<String, Point> places(Topology topology) {
        Design design = new Design(topology, Layout.EMPTY);
        return LayeredLayout.of(design, topology.components().keySet()).cards();
    }
}
