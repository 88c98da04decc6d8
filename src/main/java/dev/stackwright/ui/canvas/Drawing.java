package dev.stackwright.ui.canvas;

import dev.stackwright.model.Area;
import dev.stackwright.model.Element;
import dev.stackwright.model.Point;
import dev.stackwright.model.Topology;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Settling;
import dev.stackwright.ui.fx.WebLink;
import dev.stackwright.ui.session.Chains;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Elsewhere;
import dev.stackwright.ui.session.Selection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/// The drawing, kept in step with the session: zones below links below cards below what gestures show. Links are
/// painted; cards are nodes as long as they can be read, and painted when very many are in sight.
public final class Drawing extends Pane {

    /// The most cards that are nodes.
    private static final int MOST = 90;
    /// How far from a link the mouse still finds it, on the screen.
    private static final double REACH = 6;
    /// Badges and ports stand out of their cards.
    private static final double OVERHANG = 16;
    /// How far around the view cards are made before they come into sight.
    private static final double AHEAD = 240;

    private final DesignSession session;
    private final Viewport viewport;
    private final Geometry geometry = new Geometry();
    private final PaintedDrawing painted;
    private final ZoneLayer zones;
    private final Painting painting;
    private final CardLayer cards = new CardLayer();
    private final Group overlay = new Group();
    private final NoteLayer notes;
    private final Extents extents;
    private final LinkGrips grips = new LinkGrips();
    private final Settling zooming;
    private final ReadOnlyObjectWrapper<Layers> layers = new ReadOnlyObjectWrapper<>(Layers.ALL);
    private final Away away;
    private boolean snaps = true;
    private final Marks marks;

    Drawing(DesignSession session, Viewport viewport, Background background) {
        this.session = session;
        this.viewport = viewport;
        this.painting = new Painting(viewport);
        this.marks = new Marks(session, geometry.routes()::neighbours, layers::get);
        this.painted = new PaintedDrawing(session, geometry, new Facts(session), marks, layers::get);
        overlay.setMouseTransparent(true);
        overlay.getChildren().add(grips);
        this.zones = new ZoneLayer(session, geometry.zones(), layers::get);
        this.notes = new NoteLayer(session, layers::get);
        this.extents = new Extents(session, geometry, notes);
        this.away = new Away(geometry, notes, zones);
        getChildren().addAll(zones.regions(), painting, zones.boxes(), notes, cards, overlay);
        for (Node layer : List.of(zones.regions(), zones.boxes(), notes, cards, overlay)) {
            viewport.carry(layer);
        }
        viewport.watch(this::requestLayout);
        painting.whenDyed(this::repaint);
        this.zooming = new Settling(background, Duration.millis(120), this::requestLayout);
        viewport.zoomProperty().addListener(_ -> zooming.happened());
        session.designProperty().addListener(_ -> redraw());
        session.judgementProperty().addListener(_ -> tell());
        session.runProperty().addListener(_ -> tell());
        session.selectionProperty().addListener(_ -> mark());
        redraw();
    }

    @Override
    protected void layoutChildren() {
        boolean zoomed = zooming.waiting();
        painting.resizeRelocate(0, 0, getWidth(), getHeight());
        painting.zooming(zoomed);
        Bounds sight = viewport.sight();
        List<String> inSight = geometry.cards(around(sight, OVERHANG));
        boolean many = inSight.size() > MOST;
        if (painted.paintCards(many)) {
            painting.spoil();
        }
        cards.stretch(zoomed);
        cards.show(
                many ? List.of() : inSight,
                many ? List.of() : cards.next(inSight, geometry.cards(around(sight, AHEAD))),
                this::dress);
        if (!zoomed) {
            cards.align(viewport);
        }
        painting.paint(painted);
        away.look(inSight, sight);
    }

    /// Whether the view has left the design behind.
    Away away() {
        return away;
    }

    /// What is shown.
    public ReadOnlyObjectProperty<Layers> layersProperty() {
        return layers.getReadOnlyProperty();
    }

    /// Shows these layers and no others.
    public void show(Layers wanted) {
        layers.set(wanted);
        painting.showLabels(wanted.shows(Layer.LABELS));
        notes.mark();
        tell();
    }

    /// Shows the dots of the grid, or leaves them out.
    void showGrid(boolean wanted) {
        painting.showGrid(wanted);
        repaint();
    }

    private static Bounds around(Bounds sight, double more) {
        return new BoundingBox(
                sight.getMinX() - more,
                sight.getMinY() - more,
                sight.getWidth() + 2 * more,
                sight.getHeight() + 2 * more);
    }

    private void repaint() {
        Optional<Wire> selected = session.selection()
                .only()
                .filter(Element.OfLink.class::isInstance)
                .flatMap(link -> geometry.routes().wire(link.label()));
        grips.show(selected, selected.map(geometry.routes()::bends).orElse(List.of()));
        painting.spoil();
        requestLayout();
    }

    private void dress(String name, CardView card) {
        Point place = geometry.at(name);
        card.relocate(place.x(), place.y());
        CardFacts facts = painted.facts(name);
        card.show(facts.seen(layers.get()));
        card.speak(facts, geometry.routes().neighbours(name));
        marks.mark(name, card);
    }

    private void redraw() {
        geometry.show(session.design());
        cards.keep(geometry.places()::containsKey);
        notes.show();
        marks.follow();
        tell();
    }

    private void tell() {
        Topology topology = session.design().topology();
        cards.each((name, card) -> {
            if (topology.components().containsKey(name)) {
                dress(name, card);
            }
        });
        zones.show(marks.hovered());
        repaint();
    }

    private void mark() {
        marks.follow();
        cards.each(marks::mark);
        zones.mark(marks.hovered());
        notes.mark();
        repaint();
    }

    /// Shows what a gesture moves elsewhere until the next edit, with its links; nothing: all where the design says.
    public void preview(Elsewhere elsewhere) {
        Set<String> changed = new HashSet<>(geometry.moved());
        changed.addAll(elsewhere.cards().keySet());
        geometry.preview(elsewhere);
        changed.forEach(name -> cards.move(name, geometry.at(name)));
        zones.place();
        notes.preview(elsewhere.notes());
        repaint();
    }

    /// Marks the zone that what is dragged would fall into, or none.
    public void aim(Optional<String> zone) {
        zones.target(zone, marks.hovered());
    }

    /// True if a card is not shown, as its zone is collapsed.
    boolean hides(String card) {
        return geometry.zones().hides(card);
    }

    /// The innermost zone around a place of the drawing, if it is seen.
    public Optional<String> zoneAt(Point point) {
        return geometry.zones().around(point).filter(zones::seen);
    }

    /// What of which note or zone is at a place of the drawing where neither card nor link is.
    Optional<Spot> spotAt(Point point) {
        double reach = REACH / viewport.zoom();
        return componentAt(point).isPresent() || linkAt(point).isPresent()
                ? Optional.empty()
                : notes.at(point, reach)
                        .or(() -> geometry.zones()
                                .at(point, reach)
                                .filter(spot -> zones.seen(spot.element().label())));
    }

    /// Every zone with the area that it takes.
    public SequencedMap<String, Area> zones() {
        return geometry.zones().areas();
    }

    /// True if cards that are dragged keep to the grid.
    public boolean snaps() {
        return snaps;
    }

    /// Lets cards that are dragged keep to the grid, or leave it.
    void otherSnap() {
        snaps = !snaps;
    }

    /// Lets a link stand out, or none.
    public void light(Optional<String> link) {
        hover(link.map(Element.OfLink::new));
    }

    /// Where every card stands.
    public SequencedMap<String, Point> places() {
        return geometry.places();
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
        return geometry.card(point, 0);
    }

    /// The components whose cards touch `area`.
    public List<String> componentsIn(Bounds area) {
        return geometry.cards(area);
    }

    /// The card nearest to another in the direction of `arrow`; without another, the first of all.
    Optional<String> nearest(Optional<String> from, Point arrow) {
        return from.isPresent()
                ? geometry.nearest(geometry.at(from.get()), arrow)
                : places().keySet().stream().findFirst();
    }

    /// The link at a place of the drawing.
    public Optional<String> linkAt(Point point) {
        return geometry.routes()
                .near(point, Math.max(REACH, REACH / viewport.zoom()))
                .map(Wire::key);
    }

    /// What of the selected link can be taken hold of at a place of the drawing.
    Optional<LinkGrips.Grip> gripAt(Point point) {
        return grips.at(point, viewport.zoom())
                .filter(grip -> grip.shown() || componentAt(point).isEmpty());
    }

    /// The cards in sight that touch `area`, where they stand, without those that are moved.
    public List<Area> standing(Area area, Set<String> moved) {
        Bounds sight = viewport.sight();
        Area seen = new Area(sight.getMinX(), sight.getMinY(), sight.getWidth(), sight.getHeight());
        return geometry.standing(area.within(seen), moved);
    }

    /// How large the drawing is shown, 1 being life size.
    public double zoom() {
        return viewport.zoom();
    }

    /// A place of the drawing at which a link runs: half way.
    public Optional<Point> onLink(String key) {
        return geometry.routes().wire(key).map(wire -> wire.route().at(0.5));
    }

    /// How links are bent.
    Bending bending() {
        return new Bending(session, geometry.routes());
    }

    /// Marks every card as one that a link from `source` could reach or not.
    public void markTargets(String source, Predicate<String> fitting, Optional<String> under) {
        marks.target(source, fitting, under);
        mark();
    }

    /// Marks no card any more.
    public void unmarkTargets() {
        marks.untarget();
        mark();
    }

    /// The element at a place of the drawing; `node` is what the scene finds there.
    Optional<Element> elementAt(Point point, Node node) {
        return CardLayer.of(node)
                .map(CardView::component)
                .filter(name -> !name.isEmpty())
                .or(() -> componentAt(point))
                .map(Element::component)
                .or(() -> linkAt(point).map(Element.OfLink::new))
                .or(() -> spotAt(point).map(Spot::element));
    }

    /// The links that are drawn as one line with this one, all of them.
    Selection with(Element element) {
        return element instanceof Element.OfLink(String key)
                ? geometry.routes()
                        .wire(key)
                        .map(wire -> Selection.of(
                                wire.links().stream().map(Element::link).toList()))
                        .orElse(Selection.of(element))
                : Selection.of(element);
    }

    /// Shows what the mouse is over.
    void hover(Optional<Element> element) {
        if (marks.hover(element)) {
            element.filter(Element.OfComponent.class::isInstance)
                    .map(Element::label)
                    .ifPresent(name -> card(name)
                            .ifPresent(card -> card.lead(Chains.of(session).leads(name))));
            cards.each(marks::mark);
            zones.mark(element);
            repaint();
        }
    }

    /// The node of a component's card, if it is in sight.
    Optional<CardView> card(String component) {
        return cards.card(component);
    }

    /// The space that everything takes.
    public Bounds extent() {
        return extents.all();
    }

    /// The space that these components' cards take.
    public Bounds extent(Collection<String> components) {
        return geometry.extent(new ArrayList<>(components));
    }

    /// The space that these elements take, if they are drawn; that of a link is its ends.
    public Optional<Bounds> extent(Selection selection) {
        return extents.of(selection);
    }

    /// The notes that touch `area`.
    public Collection<String> notesIn(Bounds area) {
        return notes.in(area);
    }

    /// The link to the web at a place of the drawing, given as one of the scene too, unless a card hides it.
    Optional<WebLink> webLinkAt(Point point, Point2D scene) {
        return componentAt(point).isPresent() ? Optional.empty() : notes.webLink(scene);
    }

    /// Lets an element light up for a moment, and fade unless it is to be `still`.
    void flash(Element element, boolean still) {
        extent(Selection.of(element)).ifPresent(bounds -> Flash.show(this, bounds, still));
    }
}
