package dev.stackwright.ui.canvas;

import dev.stackwright.model.Point;
import dev.stackwright.ui.session.DesignSession;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// The canvas: a view onto the drawing.
public final class CanvasView extends Pane {

    private final DesignSession session;
    private final Viewport viewport = new Viewport();
    private final Drawing drawing;
    private final Backdrop backdrop = new Backdrop(viewport);
    private final PatternMenu patterns;
    private final Node welcome = welcome();

    private BiConsumer<String, Node> onBadge = (_, _) -> {};

    /// A canvas for the session's design.
    public CanvasView(DesignSession session) {
        this.session = session;
        this.drawing = new Drawing(session);
        this.patterns = new PatternMenu(session, this);
        setId("canvas");
        getStyleClass().add("canvas");
        setFocusTraversable(true);
        setAccessibleText("Canvas");
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        viewport.carry(drawing, this);
        getChildren().addAll(backdrop, drawing, welcome);
        new CanvasMouse(session, this, patterns).listen();
        new CanvasKeys(session, this).listen();
        session.designProperty().addListener(_ -> showWelcome());
        showWelcome();
    }

    @Override
    protected void layoutChildren() {
        backdrop.resizeRelocate(0, 0, getWidth(), getHeight());
        double width = welcome.prefWidth(-1);
        double height = welcome.prefHeight(width);
        welcome.resizeRelocate(
                Math.rint((getWidth() - width) / 2), Math.rint((getHeight() - height) / 2), width, height);
    }

    private void showWelcome() {
        welcome.setVisible(session.design().topology().components().isEmpty());
    }

    private static Node welcome() {
        Label title = new Label("Start with a component");
        title.getStyleClass().add("welcome-title");
        VBox box = new VBox(title);
        for (String line : List.of(
                "Drag one from the left, or double-click it.",
                "Drag from the dot on a card's right edge to another card to link them.",
                "Ctrl+O opens a design.")) {
            Label label = new Label(line);
            label.getStyleClass().add("welcome-line");
            box.getChildren().add(label);
        }
        box.getStyleClass().add("welcome");
        box.setMouseTransparent(true);
        return box;
    }

    /// Says what to do when the badge of a component's card is clicked.
    public void whenBadgeClicked(BiConsumer<String, Node> action) {
        onBadge = action;
    }

    void badgeClicked(String component, Node badge) {
        onBadge.accept(component, badge);
    }

    /// What is in sight, and how large.
    public Viewport viewport() {
        return viewport;
    }

    /// The nodes of the drawing.
    public Drawing drawing() {
        return drawing;
    }

    /// Shows the whole drawing.
    public void fit() {
        viewport.fit(drawing.extent());
    }

    /// Brings what is selected into sight, moving as little as possible.
    public void revealSelection() {
        List<String> ends = session.selection().links().stream()
                .flatMap(key -> session.design().topology().link(key).stream())
                .flatMap(link -> Stream.of(link.from(), link.to()))
                .filter(drawing.places()::containsKey)
                .toList();
        List<String> shown = ends.isEmpty() ? session.selection().components() : ends;
        if (!shown.isEmpty()) {
            viewport.reveal(drawing.extent(shown));
        }
    }

    /// Lets the person rename the one selected component in its card.
    public void rename() {
        List<String> components = session.selection().components();
        if (components.size() == 1) {
            rename(components.getFirst());
        }
    }

    /// Lets the person link the one selected component by the keyboard: a menu asks for the target, another for the
    /// pattern.
    public void link() {
        List<String> components = session.selection().components();
        if (components.size() == 1) {
            String from = components.getFirst();
            var card = localToScreen(drawing.getLocalToParentTransform().transform(drawing.extent(components)));
            patterns.askTarget(from, new Point(card.getMaxX(), card.getMinY()));
        }
    }

    private void rename(String component) {
        Point place = Optional.ofNullable(drawing.places().get(component)).orElse(new Point(0, 0));
        Pane holder = new Pane();
        holder.setPickOnBounds(false);
        NameField field = new NameField(session, component, place, () -> {
            getChildren().remove(holder);
            requestFocus();
        });
        holder.getChildren().add(field);
        holder.getTransforms().setAll(drawing.getTransforms());
        getChildren().add(holder);
        field.requestFocus();
        field.selectAll();
    }
}
