package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Area;
import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Link;
import dev.stackwright.model.Note;
import dev.stackwright.model.Point;
import dev.stackwright.model.Region;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.model.Zone;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.canvas.CanvasView;
import dev.stackwright.ui.session.Placement;
import dev.stackwright.ui.session.Selection;
import dev.stackwright.ui.session.Zoning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// Gestures drawn from a seed, by mouse and keys: whatever is done, the canvas shows the design, the design holds
/// together, and undo leads back to the beginning.
final class RandomGesturesTest extends WindowTest {

    private static final int SEEDS = 4;
    private static final int STEPS = 30;
    private static final int BATCH = 10;
    private static final List<KeyCode> KEYS =
            List.of(KeyCode.LEFT, KeyCode.DOWN, KeyCode.TAB, KeyCode.ESCAPE, KeyCode.RIGHT);

    private Random random = new Random(0);

    @Test
    void theCanvasShowsTheDesignAndUndoLeadsBackWhateverIsDone() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            random = new Random(seed);
            Design start = start();
            onFx(() -> window.files().open(start));
            for (int step = 0; step < STEPS; step += BATCH) {
                String place = "seed %d, from step %d".formatted(seed, step);
                robot.interact(() -> {
                    for (int i = 0; i < BATCH; i++) {
                        act();
                        answer();
                        canvas().layout();
                        assertThat(faults(session().design())).as(place).isEmpty();
                    }
                });
            }
            assertThat(session().historyProperty().get().past().size())
                    .as("steps of seed %d", seed)
                    .isGreaterThan(2);
            onFx(() -> {
                while (!session().historyProperty().get().past().isEmpty()) {
                    session().undo();
                }
            });
            assertThat(session().design()).as("seed %d", seed).isEqualTo(start);
        }
    }

    private static Design start() {
        Topology topology = Designs.topology(
                "shop", "page:client", "web:nginx", "api:service", "cache:redis", "db:postgres", "jobs:worker");
        topology = Designs.link(topology, "web", "api", "request");
        topology = Designs.link(topology, "api", "cache", "cache-aside");
        topology = Designs.link(topology, "api", "db", "query");
        for (String name : List.of("cache", "db")) {
            Component component = topology.component(name).orElseThrow();
            topology = topology.with(component.with("zone", Scalar.of("data")));
        }
        topology = topology.with(new Zone("data", Fields.EMPTY)).with(new Zone("spare", Fields.EMPTY));
        Layout layout = Layout.EMPTY
                .with(Map.of(
                        "page", new Point(40, 40),
                        "web", new Point(40, 200),
                        "api", new Point(280, 120),
                        "cache", new Point(560, 64),
                        "db", new Point(560, 200),
                        "jobs", new Point(280, 320)))
                .with("spare", Region.PLAIN.with(new Area(520, 360, 240, 136)))
                .with(Note.of("note", new Area(40, 360, 200, 96), "**now**"));
        return new Design(topology, layout);
    }

    private void act() {
        switch (random.nextInt(8)) {
            case 0 -> key(one(KEYS));
            case 1 -> select();
            case 2 -> {
                canvas().addZone();
                key(KeyCode.ESCAPE);
            }
            case 3 -> session().undo();
            default -> drag();
        }
    }

    private void select() {
        switch (random.nextInt(4)) {
            case 0 -> session().select(Selection.all(session().design()));
            case 1 -> session().select(Selection.NONE);
            case 2 -> canvas().fold();
            default -> session().redo();
        }
    }

    /// Presses somewhere, moves the mouse or not, and releases it or gives up.
    private void drag() {
        Grasp grasp = grasp();
        boolean shift = random.nextInt(5) == 0;
        boolean alt = random.nextInt(5) == 0;
        mouse(MouseEvent.MOUSE_MOVED, grasp, grasp.place(), shift, alt);
        mouse(MouseEvent.MOUSE_PRESSED, grasp, grasp.place(), shift, alt);
        Point place = grasp.place();
        for (int left = random.nextInt(4); left > 0; left--) {
            place = random.nextBoolean()
                    ? place.plus(random.nextInt(-80, 80), random.nextInt(-80, 80))
                    : grasp().place();
            mouse(MouseEvent.MOUSE_DRAGGED, grasp, place, shift, alt);
        }
        if (random.nextInt(6) == 0) {
            key(KeyCode.ESCAPE);
        }
        mouse(MouseEvent.MOUSE_RELEASED, grasp, place, shift, alt);
    }

    /// Where the mouse is pressed, and what the scene finds there.
    private record Grasp(Point place, Node node) {}

    private Grasp grasp() {
        List<Grasp> grasps = new ArrayList<>();
        canvas().drawing().places().forEach((name, place) -> {
            Optional<Node> card = Optional.ofNullable(canvas().lookup("#card-" + name));
            Node node = card.filter(Node::isVisible).orElse(canvas());
            grasps.add(new Grasp(place.plus(60, 30), node));
            card.map(found -> found.lookup(".port-target"))
                    .ifPresent(port ->
                            grasps.add(new Grasp(place.plus(Placement.CARD_WIDTH, Placement.CARD_HEIGHT / 2), port)));
        });
        canvas().drawing().zones().values().forEach(area -> {
            grasps.add(new Grasp(area.corner().plus(12, 12), canvas()));
            grasps.add(new Grasp(area.corner().plus(area.width() / 2, 12), canvas()));
            grasps.add(new Grasp(new Point(area.right(), area.bottom()), canvas()));
            grasps.add(new Grasp(new Point(area.x() + 8, area.bottom() - 8), canvas()));
        });
        session().design().layout().notes().values().forEach(note -> {
            grasps.add(new Grasp(note.area().centre(), canvas()));
            grasps.add(new Grasp(note.area().corner(), canvas()));
        });
        session()
                .design()
                .topology()
                .links()
                .forEach(link ->
                        canvas().drawing().onLink(link.key()).ifPresent(half -> grasps.add(new Grasp(half, canvas()))));
        return one(grasps);
    }

    private void mouse(EventType<MouseEvent> type, Grasp grasp, Point place, boolean shift, boolean alt) {
        Point view = canvas().viewport().view(place);
        Point2D scene = canvas().localToScene(view.x(), view.y());
        Event.fireEvent(
                canvas(),
                new MouseEvent(
                        type,
                        scene.getX(),
                        scene.getY(),
                        scene.getX(),
                        scene.getY(),
                        MouseButton.PRIMARY,
                        1,
                        shift,
                        false,
                        alt,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        new PickResult(grasp.node(), scene.getX(), scene.getY())));
    }

    private void key(KeyCode code) {
        Event.fireEvent(
                canvas(), new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, false, false, false));
    }

    /// Answers what the canvas asks: takes the first of a menu, and leaves what is typed.
    private void answer() {
        for (Window open : List.copyOf(Window.getWindows())) {
            if (open instanceof ContextMenu menu) {
                menu.getItems().getFirst().fire();
                menu.hide();
            }
        }
        for (String field : List.of("#finder-field", "#rename")) {
            Optional.ofNullable(canvas().lookup(field))
                    .ifPresent(node -> Event.fireEvent(
                            node,
                            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        }
    }

    /// What is wrong with the design, or with how it is drawn.
    private List<String> faults(Design design) {
        List<String> faults = new ArrayList<>();
        Topology topology = design.topology();
        Map<String, Point> places = Placement.places(design);
        if (!canvas().drawing().places().equals(places)) {
            faults.add("cards stand elsewhere");
        }
        if (!canvas().drawing().zones().equals(Zoning.shown(design, places))) {
            faults.add("zones are elsewhere");
        }
        Map<String, String> hidden = Zoning.hidden(design);
        places.forEach((name, place) -> Optional.ofNullable(canvas().lookup("#card-" + name))
                .ifPresent(card -> {
                    if (card.isVisible() && hidden.containsKey(name)) {
                        faults.add(name + " is not hidden");
                    }
                    if (card.isVisible() && !place.equals(new Point(card.getLayoutX(), card.getLayoutY()))) {
                        faults.add(name + " is drawn elsewhere");
                    }
                }));
        for (Link link : topology.links()) {
            boolean inside =
                    hidden.containsKey(link.from()) && hidden.get(link.from()).equals(hidden.get(link.to()));
            if (canvas().drawing().onLink(link.key()).isPresent() == inside) {
                faults.add(link.key() + " is drawn wrongly");
            }
        }
        for (Component component : topology.components().values()) {
            component.zone().filter(zone -> !topology.zones().containsKey(zone)).ifPresent(faults::add);
        }
        for (Element element : session().selection().elements()) {
            if (!Selection.of(element).equals(Selection.of(element).within(design))) {
                faults.add(element.label() + " is selected and gone");
            }
        }
        return faults;
    }

    private CanvasView canvas() {
        return window.frame().canvas();
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
