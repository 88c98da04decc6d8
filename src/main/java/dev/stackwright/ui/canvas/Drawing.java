package dev.stackwright.ui.canvas;

import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import dev.stackwright.model.Topology;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Placement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The nodes of the drawing, kept in step with the session: zones below links below cards below what gestures show.
public final class Drawing extends Group {

    private final DesignSession session;
    private final Group zoneLayer = new Group();
    private final Group linkLayer = new Group();
    private final Group cardLayer = new Group();
    private final Group overlay = new Group();
    private final Map<String, ZoneView> zones = new LinkedHashMap<>();
    private final Map<String, LinkView> links = new LinkedHashMap<>();
    private final Map<String, CardView> cards = new LinkedHashMap<>();
    private SequencedMap<String, Point> places = new LinkedHashMap<>();
    private Map<String, Point> moved = Map.of();

    Drawing(DesignSession session) {
        this.session = session;
        overlay.setMouseTransparent(true);
        getChildren().addAll(zoneLayer, linkLayer, cardLayer, overlay);
        session.designProperty().addListener(_ -> redraw());
        session.judgementProperty().addListener(_ -> tell());
        session.runProperty().addListener(_ -> tell());
        session.selectionProperty().addListener(_ -> markSelection());
        redraw();
    }

    private void redraw() {
        Topology topology = session.design().topology();
        moved = Map.of();
        keep(cards, topology.components().keySet(), cardLayer, CardView::new);
        keep(links, topology.links().stream().map(Link::key).toList(), linkLayer, LinkView::new);
        keep(zones, topology.zones().keySet(), zoneLayer, ZoneView::new);
        places = Placement.places(session.design());
        tell();
        markSelection();
        arrange();
    }

    private void tell() {
        Topology topology = session.design().topology();
        cards.forEach((name, card) ->
                topology.component(name).ifPresent(component -> card.show(CardFacts.of(component, session))));
        for (Link link : topology.links()) {
            boolean findings = !session.judgement().on(Element.link(link)).isEmpty();
            Optional.ofNullable(links.get(link.key())).ifPresent(view -> view.show(link, findings));
        }
    }

    private void arrange() {
        SequencedMap<String, Point> shown = new LinkedHashMap<>(places);
        shown.putAll(moved);
        cards.forEach((name, card) -> {
            Point place = shown.getOrDefault(name, new Point(0, 0));
            card.relocate(place.x(), place.y());
        });
        Topology topology = session.design().topology();
        LinkRoutes.of(topology.links(), shown)
                .forEach((key, route) -> Optional.ofNullable(links.get(key)).ifPresent(view -> view.show(route)));
        topology.zones().values().forEach(zone -> {
            List<Point> members = topology.components().values().stream()
                    .filter(component -> component.zone().equals(Optional.of(zone.name())))
                    .map(component -> shown.getOrDefault(component.name(), new Point(0, 0)))
                    .toList();
            Optional.ofNullable(zones.get(zone.name())).ifPresent(view -> view.show(zone, members));
        });
    }

    private void markSelection() {
        cards.forEach((name, card) -> card.markSelected(session.selection().contains(Element.component(name))));
        links.forEach((key, link) -> link.markSelected(session.selection().contains(new Element.OfLink(key))));
    }

    private static <V extends Node> void keep(
            Map<String, V> views, Collection<String> wanted, Group layer, Supplier<V> fresh) {
        Set<String> names = Set.copyOf(wanted);
        views.entrySet().removeIf(entry -> {
            boolean gone = !names.contains(entry.getKey());
            if (gone) {
                layer.getChildren().remove(entry.getValue());
            }
            return gone;
        });
        for (String name : wanted) {
            if (!views.containsKey(name)) {
                V view = fresh.get();
                views.put(name, view);
                layer.getChildren().add(view);
            }
        }
    }

    /// Shows some cards elsewhere, with their links, until the next edit; no cards: all where the design says.
    public void preview(Map<String, Point> elsewhere) {
        moved = Map.copyOf(elsewhere);
        arrange();
    }

    /// Where every card stands.
    public SequencedMap<String, Point> places() {
        return new LinkedHashMap<>(places);
    }

    /// Shows `node` above everything else.
    public void lay(Node node) {
        overlay.getChildren().add(node);
    }

    /// Takes away what [#lay(Node)] showed.
    public void lift(Node node) {
        overlay.getChildren().remove(node);
    }

    /// The card at a place of the drawing, the uppermost if there are several.
    public Optional<String> componentAt(Point point) {
        return places.reversed().entrySet().stream()
                .filter(entry -> cardBounds(entry.getValue()).contains(point.x(), point.y()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The components whose cards touch `area`.
    public List<String> componentsIn(Bounds area) {
        return places.entrySet().stream()
                .filter(entry -> cardBounds(entry.getValue()).intersects(area))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Marks every card as one that a link from `source` could reach or not; nothing marks none.
    public void markTargets(@Nullable String source, Set<String> fitting, Optional<String> under) {
        cards.forEach((name, card) -> {
            boolean dimmed = source != null && !name.equals(source) && !fitting.contains(name);
            boolean accepting = source != null && fitting.contains(name) && under.equals(Optional.of(name));
            card.markLinking(dimmed, accepting);
        });
    }

    /// The element that `target`, the node under the mouse, belongs to.
    Optional<Element> elementOf(@Nullable Node target) {
        for (Node node = target; node != null; node = node.getParent()) {
            Node here = node;
            Optional<Element> element = named(cards, here)
                    .map(Element::component)
                    .or(() -> named(links, here).map(Element.OfLink::new))
                    .or(() -> named(zones, here).map(Element::zone));
            if (element.isPresent()) {
                return element;
            }
        }
        return Optional.empty();
    }

    /// True if `target` is the port of a component's card.
    boolean isPort(String component, @Nullable Node target) {
        return Optional.ofNullable(cards.get(component))
                .map(card -> card.isPort(target))
                .orElse(false);
    }

    /// The badge of a component's card, if `target` lies in it.
    Optional<Node> badge(String component, @Nullable Node target) {
        return Optional.ofNullable(cards.get(component)).flatMap(card -> card.badge(target));
    }

    /// The space that all cards take.
    public Bounds extent() {
        return extent(places.keySet());
    }

    /// The space that these components' cards take.
    public Bounds extent(Collection<String> components) {
        List<Point> here = components.stream().map(places::get).toList();
        double left = here.stream().mapToDouble(Point::x).min().orElse(0);
        double top = here.stream().mapToDouble(Point::y).min().orElse(0);
        double right = here.stream().mapToDouble(Point::x).max().orElse(-1 - Placement.CARD_WIDTH);
        double bottom = here.stream().mapToDouble(Point::y).max().orElse(-1 - Placement.CARD_HEIGHT);
        return new BoundingBox(left, top, right + Placement.CARD_WIDTH - left, bottom + Placement.CARD_HEIGHT - top);
    }

    private static Bounds cardBounds(Point place) {
        return new BoundingBox(place.x(), place.y(), Placement.CARD_WIDTH, Placement.CARD_HEIGHT);
    }

    private static <V extends Node> Optional<String> named(Map<String, V> views, Node view) {
        return views.entrySet().stream()
                .filter(entry -> entry.getValue().equals(view))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
