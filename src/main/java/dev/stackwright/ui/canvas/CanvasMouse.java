package dev.stackwright.ui.canvas;

import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Point;
import dev.stackwright.ui.canvas.gesture.Gesture;
import dev.stackwright.ui.canvas.gesture.LinkGesture;
import dev.stackwright.ui.canvas.gesture.PanGesture;
import dev.stackwright.ui.canvas.gesture.PlaceGesture;
import dev.stackwright.ui.canvas.gesture.Pointer;
import dev.stackwright.ui.fx.WebLink;
import dev.stackwright.ui.session.Bends;
import dev.stackwright.ui.session.Carried;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Selection;
import dev.stackwright.ui.session.Zones;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;

/// Turns mouse events on the canvas into selections and gestures. One gesture at a time.
final class CanvasMouse {

    private static final double THRESHOLD = 4;

    private final DesignSession session;
    private final CanvasView canvas;
    private final LinkQuestions questions;
    private Optional<Gesture> gesture = Optional.empty();
    private Optional<Beginnings.Press> press = Optional.empty();
    private Optional<Point> last = Optional.empty();
    private final Beginnings beginnings;
    private final EdgeScroll edge;
    private Optional<MouseEvent> dragging = Optional.empty();
    private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper();
    private boolean spaceHeld;
    private boolean loose;

    CanvasMouse(DesignSession session, CanvasView canvas, LinkQuestions questions) {
        this.session = session;
        this.canvas = canvas;
        this.questions = questions;
        this.beginnings = new Beginnings(session, canvas, questions);
        this.edge = new EdgeScroll(canvas, this::scrolledOn);
    }

    void listen() {
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            // Over a menu that opened there the mouse still means the place below.
            last = last.filter(_ -> canvas.contains(event.getX(), event.getY()));
            canvas.drawing().hover(Optional.empty());
        });
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        canvas.addEventHandler(MouseDragEvent.MOUSE_DRAG_OVER, this::carriedOver);
        canvas.addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED, _ -> carriedAway());
        canvas.addEventHandler(MouseDragEvent.MOUSE_DRAG_RELEASED, this::dropped);
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        canvas.addEventHandler(ZoomEvent.ZOOM, event -> {
            canvas.viewport().zoomAt(event.getZoomFactor(), event.getX(), event.getY());
            event.consume();
        });
        canvas.addEventFilter(KeyEvent.ANY, this::key);
        session.carriedProperty().addListener((_, _, now) -> {
            if (now.isEmpty()) {
                cancel();
            }
        });
    }

    /// True from the press of a button to its release.
    ReadOnlyBooleanProperty held() {
        return held.getReadOnlyProperty();
    }

    /// Where on the drawing the mouse is, if it is over the canvas.
    Optional<Point> place() {
        return last.map(place -> canvas.viewport().world(place.x(), place.y()));
    }

    private void moved(MouseEvent event) {
        held.set(false);
        last = Optional.of(new Point(event.getX(), event.getY()));
        if (loose) {
            gesture.ifPresent(active -> active.drag(pointer(event)));
            return;
        }
        Node target = event.getPickResult().getIntersectedNode();
        Optional<Element> over = canvas.drawing().elementAt(pointer(event).world(), target);
        canvas.drawing().hover(over);
        if (!spaceHeld) {
            boolean opens = event.isShortcutDown() && webLink(event).isPresent();
            canvas.setCursor(opens ? Cursor.HAND : cursor(over, pointer(event).world()));
        }
    }

    private Optional<WebLink> webLink(MouseEvent event) {
        return canvas.drawing().webLinkAt(pointer(event).world(), new Point2D(event.getSceneX(), event.getSceneY()));
    }

    /// The element if it is an area: a zone or a note.
    private static Optional<Element> area(Element element) {
        return element instanceof Element.OfZone || element instanceof Element.OfNote
                ? Optional.of(element)
                : Optional.empty();
    }

    private Cursor cursor(Optional<Element> over, Point place) {
        Optional<LinkGrips.Grip> grip = canvas.drawing().gripAt(place);
        if (grip.isPresent()) {
            return grip.get().shown() ? Cursor.HAND : Cursor.MOVE;
        }
        return over.flatMap(CanvasMouse::area)
                .flatMap(_ -> canvas.drawing().spotAt(place))
                .map(spot -> spot.part().cursor())
                .orElse(Cursor.DEFAULT);
    }

    private void pressed(MouseEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        held.set(true);
        canvas.requestFocus();
        session.say("");
        Pointer pointer = pointer(event);
        if (event.getButton() == MouseButton.MIDDLE || (event.getButton() == MouseButton.PRIMARY && spaceHeld)) {
            begin(new PanGesture(canvas.viewport(), canvas.viewport().view(pointer.world())));
            canvas.setCursor(Cursor.CLOSED_HAND);
            return;
        }
        Node target = event.getPickResult().getIntersectedNode();
        Optional<Element> element = canvas.drawing().elementAt(pointer.world(), target);
        if (loose) {
            end(pointer);
            event.consume();
            return;
        }
        Optional<WebLink> web = webLink(event).filter(_ -> event.isShortcutDown());
        if (event.getButton() == MouseButton.PRIMARY && web.isPresent()) {
            canvas.webLinkChosen(web.get());
        } else if (event.getButton() == MouseButton.PRIMARY) {
            Optional<CardView> card = CardLayer.of(target);
            boolean plus = card.filter(found -> found.isPlus(target)).isPresent();
            boolean port = plus || card.filter(found -> found.isPort(target)).isPresent();
            Optional<Node> badge = card.flatMap(found -> found.badge(target));
            Optional<Spot> spot = element.flatMap(CanvasMouse::area)
                    .flatMap(_ -> canvas.drawing().spotAt(pointer.world()));
            Optional<LinkGrips.Grip> grip =
                    canvas.drawing().gripAt(pointer.world()).filter(found -> found.shown() || !adding(event));
            Beginnings.Press begun = new Beginnings.Press(pointer, element, port, plus, badge, spot, grip);
            press = Optional.of(begun);
            if (begun.handle().isPresent()) {
                begun.handle().filter(_ -> event.getClickCount() == 2).ifPresent(this::straighten);
                event.consume();
                return;
            }
            element.filter(_ -> !port && spot.filter(Spot::ground).isEmpty()).ifPresent(found -> select(found, event));
            if (event.getClickCount() == 2 && !port && badge.isEmpty()) {
                press = Optional.empty();
                element.filter(_ -> spot.filter(Spot::ground).isEmpty())
                        .ifPresentOrElse(_ -> canvas.rename(), () -> canvas.add(pointer.world()));
            }
        } else {
            element.filter(found -> !session.selection().contains(found)).ifPresent(session::select);
        }
        event.consume();
    }

    private static boolean adding(MouseEvent event) {
        return event.isShiftDown() || event.isShortcutDown();
    }

    private void straighten(LinkGrips.Grip grip) {
        if (grip instanceof LinkGrips.Bend bend) {
            Bends.of(session.design(), bend.key()).without(bend.index()).edit().ifPresent(session::apply);
        }
    }

    private void select(Element element, MouseEvent event) {
        if (adding(event)) {
            session.select(session.selection().toggled(element));
        } else if (!session.selection().contains(element)) {
            session.select(canvas.drawing().with(element));
        }
    }

    private void dragged(MouseEvent event) {
        Pointer pointer = pointer(event);
        if (gesture.isEmpty() && press.filter(start -> far(start.at(), pointer)).isPresent()) {
            begin(beginnings.gesture(press.get(), adding(event)));
        }
        drag(event);
        event.consume();
    }

    private void drag(MouseEvent event) {
        dragging = Optional.of(event);
        gesture.ifPresent(active -> {
            active.drag(pointer(event));
            if (!(active instanceof PanGesture)) {
                edge.drag(new Point(event.getX(), event.getY()));
            }
        });
    }

    /// The view has moved under the mouse.
    private void scrolledOn() {
        dragging.ifPresent(event -> gesture.ifPresent(active -> active.drag(pointer(event))));
    }

    private void released(MouseEvent event) {
        if (gesture.isPresent()) {
            if (!loose) {
                end(pointer(event));
            }
        } else {
            press.ifPresent(start -> clicked(start, event));
        }
        press = Optional.empty();
        held.set(false);
        canvas.setCursor(Cursor.DEFAULT);
        event.consume();
    }

    private void clicked(Beginnings.Press start, MouseEvent event) {
        if (adding(event) || start.handle().isPresent()) {
            return;
        }
        if (start.plus() && start.element().orElse(null) instanceof Element.OfComponent(String name)) {
            canvas.addBehind(name);
            return;
        }
        if (start.port() && start.element().orElse(null) instanceof Element.OfComponent(String name)) {
            begin(new LinkGesture(session, canvas.drawing(), name, questions));
            loose = true;
            return;
        }
        session.select(start.element().map(canvas.drawing()::with).orElse(Selection.NONE));
        start.spot()
                .filter(spot -> spot.part() == Spot.Part.FOLD)
                .ifPresent(spot -> session.apply(
                        new Zones(session.design()).fold(spot.element().label())));
        start.badge().ifPresent(badge -> {
            if (start.element().orElse(null) instanceof Element.OfComponent(String name)) {
                canvas.badgeClicked(name, badge);
            }
        });
    }

    private void begin(Gesture begun) {
        cancel();
        gesture = Optional.of(begun);
        session.say(begun.hint());
    }

    private void end(Pointer pointer) {
        edge.end();
        Optional<Gesture> ending = gesture;
        gesture = Optional.empty();
        loose = false;
        session.say("");
        ending.flatMap(active -> active.release(pointer)).ifPresent(this::apply);
    }

    private void apply(Edit edit) {
        Design before = session.design();
        session.apply(edit);
        LinkQuestions.added(before, edit).ifPresent(session::select);
    }

    private void cancel() {
        gesture.ifPresent(active -> {
            active.cancel();
            session.say("");
        });
        edge.end();
        gesture = Optional.empty();
        press = Optional.empty();
        loose = false;
    }

    private void carriedOver(MouseDragEvent event) {
        session.carriedProperty().get().ifPresent(carried -> {
            if (gesture.isEmpty()) {
                session.carriedProperty().set(Optional.of(new Carried(carried.kind(), true)));
                begin(new PlaceGesture(session, canvas.drawing(), carried.kind()));
            }
            drag(event);
        });
    }

    private void carriedAway() {
        session.carriedProperty().get().filter(Carried::overCanvas).ifPresent(carried -> {
            cancel();
            session.carriedProperty().set(Optional.of(new Carried(carried.kind(), false)));
        });
    }

    private void dropped(MouseDragEvent event) {
        if (session.carriedProperty().get().isPresent()) {
            end(pointer(event));
            session.carriedProperty().set(Optional.empty());
            canvas.requestFocus();
        }
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            canvas.viewport().zoomAt(Math.pow(1.0025, event.getDeltaY()), event.getX(), event.getY());
        } else {
            canvas.viewport().pan(event.getDeltaX(), event.getDeltaY());
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.getTarget() != canvas) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE && event.getEventType() != KeyEvent.KEY_TYPED) {
            spaceHeld = event.getEventType() == KeyEvent.KEY_PRESSED;
            canvas.setCursor(spaceHeld ? Cursor.OPEN_HAND : Cursor.DEFAULT);
            event.consume();
        }
        if (event.getCode() == KeyCode.ESCAPE && gesture.isPresent()) {
            cancel();
            event.consume();
        }
    }

    private Pointer pointer(MouseEvent event) {
        return new Pointer(
                canvas.viewport().world(event.getX(), event.getY()),
                new Point(event.getScreenX(), event.getScreenY()),
                event.isShiftDown(),
                event.isAltDown());
    }

    private static boolean far(Pointer start, @Nullable Pointer now) {
        return now != null
                && Math.hypot(
                                now.screen().x() - start.screen().x(),
                                now.screen().y() - start.screen().y())
                        >= THRESHOLD;
    }
}
