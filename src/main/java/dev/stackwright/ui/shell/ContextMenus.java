package dev.stackwright.ui.shell;

import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import dev.stackwright.model.Topology;
import dev.stackwright.ui.canvas.CanvasView;
import dev.stackwright.ui.fx.KeyMenu;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Selection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/// The menus of card, link, zone, note, canvas and drawer, made from the table of actions: at the mouse, or by the
/// keyboard at what is selected.
final class ContextMenus {

    /// The ids of the actions of each menu, in groups with a line between them.
    private static final List<List<String>> CARD = List.of(
            List.of("link", "add-behind", "rename", "change-kind"),
            List.of("cut", "copy", "duplicate", "delete"),
            List.of("zone", "run"),
            List.of("fix", "explain"),
            List.of("selection"));

    /// The menus inside of these, by the ids under which they stand there.
    private static final Map<String, Inner> INNER = Map.of(
            "run", new Inner("Run", List.of("run-here", "leave-out", "replica-more", "replica-fewer", "harden")),
            "selection",
                    new Inner(
                            "Selection",
                            List.of("select-linked", "select-upstream", "select-downstream", "fit-selection")));

    private record Inner(String title, List<String> actions) {}

    private static final List<List<String>> LINK = List.of(
            List.of("bend", "straighten", "delete"), List.of("fix", "explain", "waive"), List.of("fit-selection"));

    private static final List<List<String>> ZONE =
            List.of(List.of("rename", "fold", "delete"), List.of("fix", "explain", "waive"));

    private static final List<List<String>> NOTE =
            List.of(List.of("open-web-link"), List.of("rename", "copy", "delete"), List.of("fit-selection"));

    private static final List<List<String>> CANVAS = List.of(
            List.of("add", "paste", "zone", "note"),
            List.of("select-all", "lay-out", "snap"),
            List.of("fit", "grid"),
            List.of("insert-template", "template"));

    private static final List<List<String>> DRAWER =
            List.of(List.of("problems", "files", "logs", "outline", "assessment", "history"), List.of("search-lines"));

    private final DesignSession session;
    private final CanvasView canvas;
    private final Map<String, Action> actions;
    private final ContextMenu menu = new ContextMenu();

    ContextMenus(List<Action> actions, DesignSession session, CanvasView canvas) {
        this.session = session;
        this.canvas = canvas;
        this.actions = actions.stream().collect(Collectors.toMap(Action::id, Function.identity()));
        menu.setId("context-menu");
    }

    /// Opens the menu of what is under the mouse.
    void open(ContextMenuEvent event) {
        event.consume();
        if (event.isKeyboardTrigger()) {
            open();
            return;
        }
        Point place = canvas.viewport().world(event.getX(), event.getY());
        boolean nothing = canvas.drawing().componentAt(place).isEmpty()
                && canvas.drawing().linkAt(place).isEmpty()
                && canvas.drawing().zoneAt(place).isEmpty()
                && canvas.drawing()
                        .notesIn(new BoundingBox(place.x(), place.y(), 0, 0))
                        .isEmpty();
        if (nothing) {
            session.select(Selection.NONE);
        }
        fill(groups());
        menu.show(canvas, event.getScreenX(), event.getScreenY());
    }

    /// Opens the menu of what is selected, below it, with the keyboard on the first entry.
    void open() {
        canvas.revealSelection();
        fill(groups());
        KeyMenu.open(menu, canvas, corner());
    }

    /// Opens the menu of what is selected, where the mouse is, as in the outline.
    void openOfSelection(ContextMenuEvent event) {
        event.consume();
        if (event.isKeyboardTrigger()) {
            open();
            return;
        }
        fill(groups());
        menu.show(canvas, event.getScreenX(), event.getScreenY());
    }

    private List<List<String>> groups() {
        SequencedSet<Element> selected = session.selection().elements();
        if (selected.isEmpty()) {
            return CANVAS;
        }
        return switch (selected.getFirst()) {
            case Element.OfComponent _ -> CARD;
            case Element.OfLink _ -> LINK;
            case Element.OfNote _ -> NOTE;
            default -> ZONE;
        };
    }

    /// Opens the menu of the drawer's tabs.
    void openOfDrawer(ContextMenuEvent event) {
        event.consume();
        fill(DRAWER);
        menu.show(canvas, event.getScreenX(), event.getScreenY());
    }

    private void fill(List<List<String>> groups) {
        menu.getItems().clear();
        for (List<String> group : groups) {
            List<MenuItem> items =
                    group.stream().flatMap(id -> item(id).stream()).toList();
            if (!menu.getItems().isEmpty() && !items.isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().addAll(items);
        }
    }

    private Optional<MenuItem> item(String id) {
        Optional<MenuItem> item = INNER.containsKey(id)
                ? Optional.of(inner(INNER.get(id)))
                : Optional.ofNullable(actions.get(id)).map(MenuBarView::item);
        item.ifPresent(entry -> entry.setId("context-" + id));
        return item;
    }

    private Menu inner(Inner inner) {
        Menu menu = new Menu(inner.title());
        inner.actions().forEach(id -> item(id).ifPresent(menu.getItems()::add));
        return menu;
    }

    /// Where on the screen the lower left corner of what is selected is, or the middle of the canvas.
    private Point2D corner() {
        List<String> names = session.selection().elements().stream()
                .flatMap(element -> components(element, session.design().topology()))
                .filter(canvas.drawing().places()::containsKey)
                .toList();
        if (names.isEmpty()) {
            return canvas.localToScreen(canvas.getWidth() / 2, canvas.getHeight() / 2);
        }
        Bounds extent = canvas.drawing().extent(names);
        Point corner = canvas.viewport().view(new Point(extent.getMinX(), extent.getMaxY()));
        return canvas.localToScreen(
                Math.clamp(corner.x(), 0, canvas.getWidth()), Math.clamp(corner.y(), 0, canvas.getHeight()));
    }

    private static Stream<String> components(Element element, Topology topology) {
        return switch (element) {
            case Element.OfComponent(String name) -> Stream.of(name);
            case Element.OfLink(String key) -> topology.link(key).stream().map(Link::to);
            default ->
                topology.components().values().stream()
                        .filter(component ->
                                component.zone().map(element.label()::equals).orElse(false))
                        .map(component -> component.name());
        };
    }
}
