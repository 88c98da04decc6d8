package dev.stackwright.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Area;
import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import dev.stackwright.model.Way;
import dev.stackwright.ui.session.Elsewhere;
import dev.stackwright.ui.session.Placement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkRoutesTest {

    @Test
    void aLinkIsOneCurveIfNothingStandsInItsWay() {
        LinkRoute route = route(Map.of("a", new Point(0, 0), "b", new Point(400, 0)));

        assertThat(route.curves())
                .containsExactly(
                        new Curve(new Point(192, 36), new Point(296, 36), new Point(287, 36), new Point(391, 36)));
    }

    @Test
    void aLinkLeadsThroughTheNearestGapOfAColumnThatStandsInItsWay() {
        LinkRoute route = route(Map.of("a", new Point(0, 0), "x", new Point(400, 8), "b", new Point(800, 0)));

        assertThat(points(route)).containsExactly("192 36", "390 -9", "602 -9", "791 36");
    }

    @Test
    void aLinkThatRunsDownLeadsAsideOfARowThatStandsInItsWay() {
        LinkRoute route = route(Map.of("a", new Point(0, 0), "x", new Point(8, 200), "b", new Point(0, 400)));

        assertThat(points(route)).containsExactly("96 72", "-9 190", "-9 282", "96 391");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void noLinkRunsBehindACardWhereCardsStandInRowsAndColumns(long seed) {
        Random random = new Random(seed);
        Design design = design(random, cell(random));
        Geometry geometry = new Geometry();
        geometry.show(design);

        assertThat(behind(geometry)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theWaysAfterCardsHaveMovedAreThoseOfADesignInWhichTheyAlwaysStoodThere(long seed) {
        Random random = new Random(seed);
        Design design = design(random, cell(random));
        Geometry geometry = new Geometry();
        geometry.show(design);
        for (int step = 0; step < 30; step++) {
            SequencedMap<String, Point> places = new LinkedHashMap<>();
            places.put("c" + random.nextInt(30), new Point(random.nextInt(1800), random.nextInt(900)));
            geometry.preview(
                    new Elsewhere(places, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>()));
            if (random.nextBoolean()) {
                design = new Edit.Move(places).applyTo(design);
                geometry.show(design);
            } else {
                geometry.preview(Elsewhere.NONE);
            }
            Geometry fresh = new Geometry();
            fresh.show(design);
            assertThat(ways(geometry)).isEqualTo(ways(fresh));
        }
    }

    @Test
    void aLinkBendsAtThePointsThatItsDesignHasForIt() {
        Design design = design(Map.of("a", new Point(0, 0), "x", new Point(400, 8), "b", new Point(800, 0)));
        Way way = Way.PLAIN.bending(List.of(new Point(96, 160), new Point(400, 240)));
        Geometry geometry = new Geometry();
        geometry.show(design);
        geometry.show(new Edit.DrawLink("Bend", "a->b:request", way).applyTo(design));

        assertThat(points(way(geometry))).containsExactly("96 72", "96 160", "400 240", "791 36");

        geometry.show(design);

        assertThat(points(way(geometry))).containsExactly("192 36", "390 -9", "602 -9", "791 36");
    }

    private static LinkRoute route(Map<String, Point> places) {
        Geometry geometry = new Geometry();
        geometry.show(design(places));
        return way(geometry);
    }

    private static LinkRoute way(Geometry geometry) {
        return geometry.routes().wire("a->b:request").orElseThrow().route();
    }

    private static Design design(Map<String, Point> places) {
        Design design = Design.empty("ways");
        for (Map.Entry<String, Point> place : places.entrySet()) {
            design = new Edit.AddComponent(Component.of(place.getKey(), "redis"), place.getValue()).applyTo(design);
        }
        return new Edit.AddLink(Link.of("a", "b", "request")).applyTo(design);
    }

    private static List<String> points(LinkRoute route) {
        List<Point> points = new ArrayList<>(List.of(route.start()));
        route.curves().forEach(curve -> points.add(curve.end()));
        return points.stream()
                .map(point -> (int) point.x() + " " + (int) point.y())
                .toList();
    }

    /// Places in rows and columns, each taken once.
    private static List<Point> cell(Random random) {
        List<Point> cells = new ArrayList<>();
        IntStream.range(0, 48).forEach(i -> cells.add(new Point(304.0 * (i % 8), 128.0 * Math.floorDiv(i, 8))));
        Collections.shuffle(cells, random);
        return cells;
    }

    private static Design design(Random random, List<Point> cells) {
        Design design = Design.empty("ways");
        for (int i = 0; i < 30; i++) {
            design = new Edit.AddComponent(Component.of("c" + i, "redis"), cells.get(i)).applyTo(design);
        }
        for (int i = 0; i < 40; i++) {
            int from = random.nextInt(30);
            int to = (from + 1 + random.nextInt(29)) % 30;
            design = new Edit.AddLink(Link.of("c" + from, "c" + to, "request")).applyTo(design);
        }
        return design;
    }

    private static List<String> behind(Geometry geometry) {
        List<String> behind = new ArrayList<>();
        for (Wire wire : geometry.routes().wires()) {
            geometry.places().forEach((name, place) -> {
                Area card = new Area(place.x(), place.y(), Placement.CARD_WIDTH, Placement.CARD_HEIGHT);
                boolean end = name.equals(wire.from()) || name.equals(wire.to());
                if (!end && wire.route().crosses(card)) {
                    behind.add(wire.key() + " behind " + name);
                }
            });
        }
        return behind;
    }

    private static Map<String, LinkRoute> ways(Geometry geometry) {
        Map<String, LinkRoute> ways = new LinkedHashMap<>();
        geometry.routes().wires().forEach(wire -> ways.put(wire.key(), wire.route()));
        return ways;
    }
}
