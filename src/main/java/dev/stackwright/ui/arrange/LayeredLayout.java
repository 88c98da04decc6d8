package dev.stackwright.ui.arrange;

import dev.stackwright.model.Area;
import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import dev.stackwright.ui.session.Elsewhere;
import dev.stackwright.ui.session.Placement;
import dev.stackwright.ui.session.Zoning;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// Places for cards in layers, so that links run from left to right: the Eclipse Layout Kernel's layered algorithm,
/// with zones as nodes around their members.
final class LayeredLayout {

    private static final double BETWEEN_ROWS = 56;
    private static final double BETWEEN_LAYERS = 112;
    private static final ElkPadding ZONE = new ElkPadding(Zoning.HEAD, Zoning.SIDE, Zoning.SIDE, Zoning.SIDE);

    private final Map<String, ElkNode> cards = new HashMap<>();
    private final Map<String, ElkNode> zones = new HashMap<>();
    private final ElkNode root = ElkGraphUtil.createGraph();

    private LayeredLayout() {
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        space(root);
    }

    private static void space(ElkNode node) {
        node.setProperty(CoreOptions.SPACING_NODE_NODE, BETWEEN_ROWS);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        node.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, BETWEEN_ROWS);
    }

    /// New places for these components, and with all of them for zones that have none; the top left corner of all stays
    /// where it is.
    static Elsewhere of(Design design, Collection<String> components) {
        LayeredLayout layout = new LayeredLayout();
        Set<String> wanted = new LinkedHashSet<>(components);
        design.topology().components().values().stream()
                .filter(component -> wanted.contains(component.name()))
                .forEach(layout::add);
        Map<String, Area> empty = new LinkedHashMap<>(Zoning.areas(design, Placement.places(design)));
        empty.keySet().removeAll(layout.zones.keySet());
        if (wanted.containsAll(design.topology().components().keySet())) {
            empty.forEach((name, area) -> layout.zone(name).setDimensions(area.width(), area.height()));
        }
        design.topology().links().forEach(layout::add);
        // Groups that no link joins are put beside each other only where there are no zones, which links may enter.
        if (!layout.zones.isEmpty()) {
            layout.root.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        }
        new RecursiveGraphLayoutEngine().layout(layout.root, new BasicProgressMonitor());
        return layout.places(corner(design, wanted), empty);
    }

    private void add(Component component) {
        ElkNode parent = component.zone().map(this::zone).orElse(root);
        ElkNode card = ElkGraphUtil.createNode(parent);
        card.setDimensions(Placement.CARD_WIDTH, Placement.CARD_HEIGHT);
        cards.put(component.name(), card);
    }

    private ElkNode zone(String name) {
        return zones.computeIfAbsent(name, _ -> {
            ElkNode zone = ElkGraphUtil.createNode(root);
            zone.setProperty(CoreOptions.PADDING, ZONE);
            space(zone);
            return zone;
        });
    }

    private void add(Link link) {
        ElkNode from = cards.get(link.from());
        ElkNode to = cards.get(link.to());
        if (from != null && to != null) {
            ElkGraphUtil.createSimpleEdge(from, to);
        }
    }

    private static Point corner(Design design, Set<String> wanted) {
        Map<String, Point> places = new LinkedHashMap<>(Placement.places(design));
        places.keySet().retainAll(wanted);
        return new Point(
                places.values().stream().mapToDouble(Point::x).min().orElse(0),
                places.values().stream().mapToDouble(Point::y).min().orElse(0));
    }

    private Elsewhere places(Point corner, Map<String, Area> empty) {
        SequencedMap<String, Point> found = new LinkedHashMap<>();
        cards.forEach((name, card) -> {
            ElkNode parent = card.getParent();
            found.put(name, new Point(card.getX() + parent.getX(), card.getY() + parent.getY()));
        });
        double left = found.values().stream().mapToDouble(Point::x).min().orElse(0);
        double top = found.values().stream().mapToDouble(Point::y).min().orElse(0);
        found.replaceAll(
                (_, place) -> place.plus(corner.x() - left, corner.y() - top).snapped(Placement.GRID));
        SequencedMap<String, Area> areas = new LinkedHashMap<>();
        empty.forEach((name, area) -> Optional.ofNullable(zones.get(name)).ifPresent(zone -> {
            Point place =
                    new Point(zone.getX() + corner.x() - left, zone.getY() + corner.y() - top).snapped(Placement.GRID);
            areas.put(name, new Area(place.x(), place.y(), area.width(), area.height()));
        }));
        return new Elsewhere(found, areas, new LinkedHashMap<>());
    }
}
