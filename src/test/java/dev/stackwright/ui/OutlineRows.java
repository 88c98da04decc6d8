package dev.stackwright.ui;

import dev.stackwright.model.Area;
import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Link;
import dev.stackwright.model.Note;
import dev.stackwright.model.Point;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.model.Zone;
import dev.stackwright.support.Designs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import org.testfx.api.FxRobot;

/// What the outline shows in a window, from above, without its findings; and designs to show in it.
record OutlineRows(FxRobot robot) {

    /// A proxy in one zone, a cache in another, a program in none between them, and a note.
    static Design shop() {
        Topology topology = Designs.topology("shop", "web:nginx", "api:service", "cache:redis");
        topology = Designs.link(Designs.link(topology, "web", "api", "request"), "api", "cache", "session");
        topology = topology.with(zone("front"))
                .with(zone("back").with("trust", Scalar.of("data")))
                .with(topology.component("web").orElseThrow().with("zone", Scalar.of("front")))
                .with(topology.component("cache")
                        .orElseThrow()
                        .with("zone", Scalar.of("back"))
                        .with("replicas", Scalar.of("3")));
        Layout layout = Layout.EMPTY
                .with(Map.of("web", new Point(0, 0), "api", new Point(304, 0), "cache", new Point(608, 0)))
                .with(Note.of("ann", new Area(304, 160, 200, 60), "# Ask Ann"));
        return new Design(topology, layout);
    }

    private static Zone zone(String name) {
        return new Zone(name, Fields.EMPTY);
    }

    static Design many() {
        SequencedMap<String, Component> components = new LinkedHashMap<>();
        SequencedMap<String, Point> places = new LinkedHashMap<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            components.put("c" + i, Component.of("c" + i, i % 2 == 0 ? "service" : "redis"));
            places.put("c" + i, new Point(304 * (i % 100), 128 * Math.floorDiv(i, 100)));
            links.add(Link.of("c" + i, "c" + (i ^ 1), "session"));
            links.add(Link.of("c" + i, "c" + (i ^ 1), "request"));
        }
        Topology topology = Topology.empty("many").withComponents(components).withLinks(links);
        return new Design(topology, Layout.EMPTY.with(places));
    }

    Node line(String text) {
        return cells("#outline-tree .outline-cell")
                .filter(cell -> ((Labeled) cell)
                        .getText()
                        .replaceAll(", \\d+ findings?", "")
                        .equals(text))
                .findFirst()
                .orElseThrow();
    }

    Node row(String name) {
        return cells("#outline-table .table-row-cell")
                .filter(row -> spoken(row).startsWith(name + ","))
                .findFirst()
                .orElseThrow();
    }

    List<String> lines() {
        return cells("#outline-tree .outline-cell")
                .map(cell -> ((Labeled) cell).getText().replaceAll(", \\d+ findings?", ""))
                .toList();
    }

    List<String> heard() {
        return cells("#outline-tree .outline-cell")
                .map(OutlineRows::spoken)
                .map(text -> text.replaceAll(", \\d+ findings?", ""))
                .toList();
    }

    List<String> selectedLines() {
        return cells("#outline-tree .outline-cell")
                .filter(IndexedCell::isSelected)
                .map(cell -> ((Labeled) cell).getText().replaceAll(", \\d+ findings?", ""))
                .toList();
    }

    List<List<String>> rows() {
        return cells("#outline-table .table-row-cell")
                .map(row -> ((TableRow<?>) row)
                        .getChildrenUnmodifiable().stream()
                                .map(cell -> ((Labeled) cell).getText())
                                .toList())
                .map(texts -> {
                    List<String> without = new ArrayList<>(texts);
                    without.set(6, "0");
                    return List.copyOf(without);
                })
                .toList();
    }

    List<String> names() {
        return rows().stream().map(List::getFirst).toList();
    }

    List<String> selectedRows() {
        return cells("#outline-table .table-row-cell")
                .filter(IndexedCell::isSelected)
                .map(OutlineRows::spoken)
                .map(text -> text.replaceAll(", \\d+ findings?", ""))
                .toList();
    }

    /// What is there to be seen, from above.
    private Stream<IndexedCell<?>> cells(String query) {
        return robot.lookup(query).queryAll().stream()
                .<IndexedCell<?>>map(cell -> (IndexedCell<?>) cell)
                .filter(cell -> cell.isVisible() && !cell.isEmpty())
                .sorted(Comparator.comparingInt(IndexedCell::getIndex));
    }

    static String spoken(Node node) {
        return String.valueOf(node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }
}
