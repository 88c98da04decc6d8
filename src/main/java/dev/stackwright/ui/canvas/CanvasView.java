package dev.stackwright.ui.canvas;

import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Point;
import dev.stackwright.ui.find.Choice;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Markdown;
import dev.stackwright.ui.fx.WebLink;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Placement;
import dev.stackwright.ui.session.Selection;
import dev.stackwright.ui.session.Zones;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The canvas: a view onto the drawing.
public final class CanvasView extends Pane {

    private static final double MAP_MARGIN = 12;
    private static final double HEADROOM = 3.5;

    private final DesignSession session;
    private final Viewport viewport = new Viewport();
    private final BooleanSupplier still;
    private final Drawing drawing;
    private final Glide glide;
    private final LinkQuestions questions;
    private final Writing writing;
    private final CanvasMouse mouse;
    private final Minimap map;
    private final WayBack wayBack;
    private Optional<Region> pinned = Optional.empty();
    private final Beneath beneath;
    private final Asking asking = new Asking(this);
    private final Welcome welcome = new Welcome();
    private Function<String, ObservableValue<String>> way = ReadOnlyStringWrapper::new;
    private BiConsumer<String, Node> onBadge = (_, _) -> {};
    private Consumer<WebLink> onWebLink = _ -> {};

    /// A canvas for the session's design, on which nothing moves by itself while `still` holds.
    public CanvasView(DesignSession session, Background background, BooleanSupplier still) {
        this.session = session;
        this.still = still;
        this.drawing = new Drawing(session, viewport, background);
        this.glide = new Glide(drawing, still);
        this.questions = new LinkQuestions(session, this);
        this.writing = new Writing(session, this);
        setId("canvas");
        getStyleClass().add("canvas");
        setFocusTraversable(true);
        setAccessibleText("Canvas");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        session.selectionProperty().addListener(_ -> notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM));
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        viewport.measure(this);
        this.map = new Minimap(session, drawing, viewport);
        this.wayBack = new WayBack(drawing.away().property(), viewport, background, this::fit);
        getChildren().addAll(drawing, welcome, map, wayBack);
        this.mouse = new CanvasMouse(session, this, questions);
        mouse.listen();
        this.beneath = new Beneath(this);
        new CanvasKeys(session, this).listen();
        session.designProperty().addListener(_ -> {
            glide.end();
            showWelcome();
        });
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> glide.end());
        showWelcome();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return new CanvasSpeech(session, drawing::card)
                .answer(attribute, parameters)
                .orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
    }

    @Override
    protected void layoutChildren() {
        asking.lay();
        drawing.resizeRelocate(0, 0, getWidth(), getHeight());
        map.resizeRelocate(
                getWidth() - Minimap.WIDTH - MAP_MARGIN,
                getHeight() - Minimap.HEIGHT - MAP_MARGIN,
                Minimap.WIDTH,
                Minimap.HEIGHT);
        pinned.ifPresent(this::layPinned);
        beneath.lay();
        wayBack.lay(getWidth());
        double width = welcome.prefWidth(-1);
        double height = welcome.prefHeight(width);
        welcome.resizeRelocate(
                Math.rint((getWidth() - width) / 2), Math.rint((getHeight() - height) / 2), width, height);
    }

    private void layPinned(Region card) {
        double width = card.prefWidth(-1);
        double height = card.prefHeight(width);
        card.setVisible(getWidth() >= Minimap.ROOM * width && getHeight() >= HEADROOM * height);
        card.resizeRelocate(MAP_MARGIN, getHeight() - height - MAP_MARGIN, width, height);
    }

    /// Shows `card` at the lower left corner as long as it does not hide what the canvas is about.
    public void pin(Region card) {
        unpin();
        pinned = Optional.of(card);
        getChildren().add(card);
    }

    /// Shows no card at the corner any more; the keyboard goes back to the canvas if the card had it.
    public void unpin() {
        boolean inside = pinned.filter(Node::isFocusWithin).isPresent();
        pinned.ifPresent(getChildren()::remove);
        pinned = Optional.empty();
        if (inside) {
            requestFocus();
        }
    }

    /// The card at the corner.
    public Optional<Region> pinned() {
        return pinned;
    }

    /// What stands below a card.
    public Beneath beneath() {
        return beneath;
    }

    private void showWelcome() {
        welcome.setVisible(session.design().topology().components().isEmpty());
    }

    /// Lets the canvas say how something is done: `way` has the keys of an action by its id, or where its menu is.
    public void instruct(Function<String, ObservableValue<String>> way) {
        this.way = way;
        welcome.show(way);
    }

    /// How the action of an id is done.
    String way(String action) {
        return way.apply(action).getValue();
    }

    /// Says what to do when the badge of a component's card is clicked.
    public void whenBadgeClicked(BiConsumer<String, Node> action) {
        onBadge = action;
    }

    void badgeClicked(String component, Node badge) {
        onBadge.accept(component, badge);
    }

    /// Says what to do when the person wants to follow a link of a note.
    public void whenWebLinkChosen(Consumer<WebLink> action) {
        onWebLink = action;
    }

    void webLinkChosen(WebLink link) {
        onWebLink.accept(link);
    }

    /// The links to the web in the one selected note.
    public List<WebLink> webLinks() {
        return session.selection()
                .only()
                .filter(Element.OfNote.class::isInstance)
                .map(note -> session.design().layout().note(note.label()))
                .map(note -> Markdown.webLinks(note.text()))
                .orElse(List.of());
    }

    /// Follows the link in the selected note; a list asks which one if it has several.
    public void openWebLink() {
        List<WebLink> links = webLinks();
        if (links.size() == 1) {
            webLinkChosen(links.getFirst());
        } else {
            ask("Open…", links.stream().map(this::choice).toList());
        }
    }

    private Choice choice(WebLink link) {
        return new Choice(link.words(), link.address().getHost(), "mdi2o-open-in-new", () -> webLinkChosen(link));
    }

    /// What is in sight, and how large.
    public Viewport viewport() {
        return viewport;
    }

    /// True while a mouse button is held on the canvas.
    public ReadOnlyBooleanProperty held() {
        return mouse.held();
    }

    /// The nodes of the drawing.
    public Drawing drawing() {
        return drawing;
    }

    /// Shows the whole drawing.
    public void fit() {
        viewport.fit(drawing.extent());
    }

    /// Does what lets cards stand elsewhere, and lets them move there before the person's eyes.
    public void glide(Runnable change) {
        glide.along(change);
    }

    /// True while cards move by themselves.
    public boolean moves() {
        return glide.moves();
    }

    /// Brings what is selected into sight, moving as little as possible.
    public void revealSelection() {
        drawing.extent(session.selection()).ifPresent(viewport::reveal);
    }

    /// Selects an element, brings it into the middle and lets it light up.
    public void goTo(Element element) {
        session.select(drawing.with(element));
        drawing.extent(Selection.of(element)).ifPresent(viewport::centre);
        drawing.flash(element, still.getAsBoolean());
    }

    /// Lets the person write a new note where the mouse is.
    public void addNote() {
        writing.addNote(pointed().orElseGet(viewport::centre));
    }

    /// Lets the person rename the one selected component or zone where it is drawn, or write the selected note.
    public void rename() {
        session.selection().only().ifPresent(writing::rename);
    }

    /// Puts what is selected into a new zone; with nothing selected the zone is empty and stands where the mouse is.
    public void addZone() {
        Edit edit = new Zones(session.design())
                .add(session.selection().components(), pointed().orElseGet(viewport::centre));
        session.apply(edit);
        Zones.added(edit).map(Element::zone).ifPresent(zone -> {
            session.select(zone);
            writing.rename(zone);
        });
    }

    /// Collapses the selected zones, or expands those that are.
    public void fold() {
        Zones zones = new Zones(session.design());
        List<Edit> edits = session.selection().zones().stream().map(zones::fold).toList();
        session.apply(edits.size() == 1 ? edits.getFirst() : Edit.several("", edits));
    }

    /// Lets the person link the one selected component by the keyboard, or lead the one selected link elsewhere: a list
    /// asks for the target.
    public void link() {
        session.selection()
                .only()
                .filter(Element.OfLink.class::isInstance)
                .flatMap(element -> session.design().topology().link(element.label()))
                .ifPresent(link -> ask("Lead " + link.key() + " to…", questions.others(link)));
        List<String> components = session.selection().components();
        if (components.size() == 1) {
            String from = components.getFirst();
            List<Choice> targets = questions.targets(from);
            if (targets.isEmpty()) {
                session.say("Nothing on the canvas answers a link from " + from + ".");
            } else {
                Bounds card = drawing.extent(components);
                asking.ask("Link " + from + " to…", targets, new Point(card.getMaxX(), card.getMinY()));
            }
        }
    }

    /// Lets the person add a component by typing, at the mouse, or in the middle if that is elsewhere.
    public void add() {
        add(pointed().orElseGet(viewport::centre));
    }

    void add(Point place) {
        asking.ask("Add…", questions.kinds(onGrid(place)), place);
    }

    void addBehind(String from, Point place) {
        asking.ask("Link " + from + " to a new…", questions.behind(from, onGrid(place)), place);
    }

    /// Lets the person add a component by typing that the one selected component is linked to.
    public void addBehind() {
        List<String> components = session.selection().components();
        if (components.size() == 1) {
            addBehind(components.getFirst());
        }
    }

    void addBehind(String from) {
        Bounds card = drawing.extent(List.of(from));
        List<Choice> choices = questions.behind(from);
        if (choices.isEmpty()) {
            session.say("Nothing can come behind " + from + ", as it opens no connections.");
        } else {
            asking.ask("Link " + from + " to a new…", choices, new Point(card.getMaxX(), card.getMinY()));
        }
    }

    private static Point onGrid(Point pointer) {
        return pointer.plus(-Placement.CARD_WIDTH / 2, -Placement.CARD_HEIGHT / 2)
                .snapped(Placement.GRID);
    }

    /// Where on the drawing the mouse is, if it is over the canvas.
    public Optional<Point> pointed() {
        return mouse.place();
    }

    /// Lets the person choose one of `choices` by typing, in the middle of the canvas.
    public void ask(String prompt, List<Choice> choices) {
        asking.ask(prompt, choices);
    }

    /// Lets the one selected link bend half way too, to be moved from there by arrows or the mouse.
    public void bend() {
        session.selection()
                .only()
                .filter(Element.OfLink.class::isInstance)
                .flatMap(link -> drawing.bending().halfWay(link.label()))
                .ifPresent(session::apply);
    }

    /// Lets cards that are dragged keep to the grid, or leave it.
    public void otherSnap() {
        drawing.otherSnap();
        session.say(drawing.snaps() ? "Cards keep to the grid" : "Cards leave the grid");
    }

    /// Shows the dots of the grid, or leaves them out.
    public void showGrid(boolean wanted) {
        drawing.showGrid(wanted);
    }

    /// Shows the map of the whole drawing whenever something is out of sight, or never.
    public void otherMap() {
        map.other();
        session.say(map.wanted() ? "The map is shown when something is out of sight" : "The map is hidden");
    }

    /// Shows what is selected as large as it can be.
    public void fitSelection() {
        drawing.extent(session.selection()).ifPresent(viewport::fit);
    }
}
