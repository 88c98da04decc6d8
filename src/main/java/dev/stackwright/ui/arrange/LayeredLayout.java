package dev.stackwright.ui.arrange;

import dev.stackwright.model.Area;
import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import dev.stackwright.ui.session.Elsewhere;
import dev.stackwright.ui.session.Placement;
import dev.stackwright.ui.session.Zoning;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.BoxLayouterOptions;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// Places for cards in layers, so that links run from left to right: the Eclipse Layout Kernel's layered algorithm,
/// with zones as nodes around their members. What no link joins is laid out by itself and put beside the rest.
public final class LayeredLayout {

    private static final double BETWEEN_ROWS = 56;
    private static final double BETWEEN_LAYERS = 112;
    /// Of the grounds alone; with what is between them all comes out about as wide as a window.
    private static final double WIDE = 2;
    private static final ElkPadding ZONE = new ElkPadding(Zoning.HEAD, Zoning.SIDE, Zoning.SIDE, Zoning.SIDE);

    private final Map<String, ElkNode> cards = new HashMap<>();
    private final Map<String, ElkNode> zones = new HashMap<>();
    private final Map<Element, ElkNode> grounds = new HashMap<>();
    private final Islands islands = new Islands();
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final boolean zoned;

    private LayeredLayout(boolean zoned) {
        this.zoned = zoned;
        root.setProperty(CoreOptions.ALGORITHM, BoxLayouterOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.ASPECT_RATIO, WIDE);
        space(root);
    }

    /// What `top`, a zone or a card of none, stands on. The algorithm puts groups that no link joins beside each other,
    /// but not where there are zones, which links may enter: there each group has a ground of its own.
    private ElkNode ground(Element top) {
        return grounds.computeIfAbsent(zoned ? islands.of(top) : new Element.OfDesign(), _ -> {
            ElkNode ground = ElkGraphUtil.createNode(root);
            ground.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
            ground.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
            ground.setProperty(CoreOptions.PADDING, new ElkPadding(0));
            if (zoned) {
                ground.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
            }
            space(ground);
            return ground;
        });
    }

    private static void space(ElkNode node) {
        node.setProperty(CoreOptions.SPACING_NODE_NODE, BETWEEN_ROWS);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        node.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, BETWEEN_ROWS);
    }

    /// New places for these components, and with all of them for zones that have none; the top left corner of all stays
    /// where it is.
    public static Elsewhere of(Design design, Collection<String> components) {
        Set<String> wanted = new LinkedHashSet<>(components);
        boolean all = wanted.containsAll(design.topology().components().keySet());
        List<Component> cards = design.topology().components().values().stream()
                .filter(component -> wanted.contains(component.name()))
                .toList();
        boolean zoned = cards.stream().anyMatch(card -> card.zone().isPresent());
        boolean zones = all && !design.topology().zones().isEmpty();
        LayeredLayout layout = new LayeredLayout(zoned || zones);
        layout.join(cards, design.topology().links());
        cards.forEach(layout::add);
        Map<String, Area> empty = new LinkedHashMap<>(Zoning.areas(design, Placement.places(design)));
        empty.keySet().removeAll(layout.zones.keySet());
        if (all) {
            empty.forEach((name, area) -> layout.zone(name).setDimensions(area.width(), area.height()));
        }
        design.topology().links().forEach(layout::add);
        new RecursiveGraphLayoutEngine().layout(layout.root, new BasicProgressMonitor());
        return layout.places(corner(design, wanted), empty);
    }

    private void join(List<Component> cards, Collection<Link> links) {
        Map<String, Element> tops = cards.stream().collect(Collectors.toMap(Component::name, LayeredLayout::top));
        for (Link link : links) {
            Element from = tops.get(link.from());
            Element to = tops.get(link.to());
            if (from != null && to != null) {
                islands.join(from, to);
            }
        }
    }

    private static Element top(Component component) {
        return component.zone().map(Element::zone).orElseGet(() -> Element.component(component.name()));
    }

    private void add(Component component) {
        ElkNode parent = component.zone().map(this::zone).orElseGet(() -> ground(top(component)));
        ElkNode card = ElkGraphUtil.createNode(parent);
        card.setDimensions(Placement.CARD_WIDTH, Placement.CARD_HEIGHT);
        cards.put(component.name(), card);
    }

    private ElkNode zone(String name) {
        return zones.computeIfAbsent(name, _ -> {
            ElkNode zone = ElkGraphUtil.createNode(ground(Element.zone(name)));
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
        cards.forEach((name, card) -> found.put(name, place(card)));
        double left = found.values().stream().mapToDouble(Point::x).min().orElse(0);
        double top = found.values().stream().mapToDouble(Point::y).min().orElse(0);
        found.replaceAll(
                (_, place) -> place.plus(corner.x() - left, corner.y() - top).snapped(Placement.GRID));
        SequencedMap<String, Area> areas = new LinkedHashMap<>();
        empty.forEach((name, area) -> Optional.ofNullable(zones.get(name)).ifPresent(zone -> {
            Point place = place(zone).plus(corner.x() - left, corner.y() - top).snapped(Placement.GRID);
            areas.put(name, new Area(place.x(), place.y(), area.width(), area.height()));
        }));
        return new Elsewhere(found, areas, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    private static Point place(ElkNode node) {
        Point place = new Point(0, 0);
        for (ElkNode each = node; each != null; each = each.getParent()) {
            place = place.plus(each.getX(), each.getY());
        }
        return place;
    }
}
