package dev.stackwright.ui.canvas;

import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Area;
import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import dev.stackwright.ui.canvas.gesture.LinkGesture;
import dev.stackwright.ui.canvas.gesture.Pointer;
import dev.stackwright.ui.find.Choice;
import dev.stackwright.ui.fx.Lazy;
import dev.stackwright.ui.session.Chains;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.NewElements;
import dev.stackwright.ui.session.Placement;
import dev.stackwright.ui.session.Room;
import dev.stackwright.ui.session.Zones;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// What has to be asked before a link can be drawn: what it is for, where it leads, and what to do if it cannot be.
final class LinkQuestions implements LinkGesture.Questions {

    private static final double BEHIND = 96;

    private final DesignSession session;
    private final CanvasView canvas;
    private final Lazy<ContextMenu> menu = new Lazy<>(ContextMenu::new);

    LinkQuestions(DesignSession session, CanvasView canvas) {
        this.session = session;
        this.canvas = canvas;
    }

    @Override
    public void pattern(
            String from, String to, List<Pattern> patterns, Pointer pointer, Function<Pattern, ? extends Edit> edit) {
        ask(
                pointer,
                patterns.stream()
                        .map(pattern -> item(from, to, pattern, () -> apply(edit.apply(pattern))))
                        .toList());
    }

    private static MenuItem item(String from, String to, Pattern pattern, Runnable action) {
        String text = from + " " + pattern.verb() + " " + to + "   (" + pattern.id() + ")";
        return item("pattern-" + pattern.id(), text, action);
    }

    @Override
    public void instead(String from, String to, Pointer pointer, Optional<String> replaced) {
        List<MenuItem> items = new ArrayList<>();
        NewElements possible = NewElements.of(session);
        possible.patterns(to, from).stream()
                .limit(1)
                .forEach(pattern -> items.add(item(
                        "turned",
                        "Link " + to + " to " + from + " instead",
                        () -> apply(replacing(replaced, possible.link(to, from, pattern))))));
        if (items.isEmpty()) {
            Chains chains = Chains.of(session);
            Point middle = middle(from, to);
            for (Kind kind : chains.between(from, to)) {
                String text = "Put a " + kind.title() + " between " + from + " and " + to;
                items.add(item(
                        "between-" + kind.id(),
                        text,
                        () -> apply(replacing(replaced, chains.join(from, kind, to, middle)))));
            }
        }
        ask(pointer, items);
    }

    /// `edit` in place of a link, if one is given.
    private static Edit replacing(Optional<String> link, Edit edit) {
        return link.map(key -> Edit.several(edit.title(), List.of(edit, new Edit.RemoveLink(key))))
                .orElse(edit);
    }

    private Point middle(String from, String to) {
        Point start = Objects.requireNonNullElse(canvas.drawing().places().get(from), new Point(0, 0));
        Point end = Objects.requireNonNullElse(canvas.drawing().places().get(to), start);
        return start.halfWay(end).plus(0, 2 * Placement.CARD_HEIGHT);
    }

    @Override
    public void next(String from, Pointer pointer) {
        canvas.addBehind(from, pointer.world());
    }

    private void ask(Pointer pointer, List<MenuItem> items) {
        if (!items.isEmpty()) {
            menu.get().getItems().setAll(items);
            Node owner = canvas;
            menu.get().show(owner, pointer.screen().x(), pointer.screen().y());
        }
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// Every link that could be drawn from a component, to be chosen by typing.
    List<Choice> targets(String from) {
        NewElements possible = NewElements.of(session);
        Predicate<String> fitting = possible.fitting(from);
        List<Choice> choices = new ArrayList<>();
        for (String to : session.design().topology().components().keySet()) {
            if (fitting.test(to)) {
                for (Pattern pattern : possible.patterns(from, to)) {
                    String detail = pattern.verb() + " it (" + pattern.id() + ")";
                    choices.add(new Choice(
                            to, detail, "mdi2a-arrow-right-thin", () -> apply(possible.link(from, to, pattern))));
                }
            }
        }
        return choices;
    }

    /// Every component that a link could lead to instead, to be chosen by typing.
    List<Choice> others(Link link) {
        NewElements possible = NewElements.of(session);
        Predicate<String> fitting = possible.fitting(link.from());
        List<Choice> choices = new ArrayList<>();
        for (String to : session.design().topology().components().keySet()) {
            if (!link.touches(to) && fitting.test(to)) {
                for (Pattern pattern : possible.patterns(link.from(), to)) {
                    Edit edit = new Edit.Reconnect(link.key(), link.from(), to, pattern.id());
                    String detail = pattern.verb() + " it (" + pattern.id() + ")";
                    choices.add(new Choice(to, detail, "mdi2a-arrow-right-thin", () -> apply(edit)));
                }
            }
        }
        return choices;
    }

    /// Every component that could be added behind another, to be chosen by typing.
    List<Choice> behind(String from, Point place) {
        Chains chains = Chains.of(session);
        return chains.after(from).stream()
                .map(next -> new Choice(
                        next.kind().title(),
                        from + " " + next.pattern().verb() + " it ("
                                + next.pattern().id() + ")",
                        next.kind().mark(),
                        () -> apply(chains.append(from, next, place))))
                .toList();
    }

    /// The same right of the other where there is room for a card.
    List<Choice> behind(String from) {
        Point card = Objects.requireNonNullElse(canvas.drawing().places().get(from), new Point(0, 0));
        Area wanted = Room.card(card.plus(Placement.CARD_WIDTH + BEHIND, 0));
        return behind(from, Room.ofCards(session.design()).free(wanted).corner().snapped(Placement.GRID));
    }

    /// Every component that could be added, to be chosen by typing.
    List<Choice> kinds(Point place) {
        NewElements possible = NewElements.of(session);
        return session.catalog().kinds().values().stream()
                .map(kind -> new Choice(
                        kind.title(),
                        kind.group().toLowerCase(Locale.ROOT),
                        kind.mark(),
                        () -> apply(new Zones(session.design()).into(possible.add(kind, place)))))
                .toList();
    }

    private void apply(Edit edit) {
        Design before = session.design();
        session.apply(edit);
        added(before, edit).ifPresent(session::select);
    }

    /// The element that an edit adds or makes of another, the first if there are several.
    static Optional<Element> added(Design before, Edit edit) {
        return switch (edit) {
            case Edit.AddComponent added ->
                Optional.of(Element.component(added.component().name()));
            case Edit.AddLink(Link link) -> Optional.of(Element.link(link));
            case Edit.Reconnect led ->
                before.topology().link(led.key()).map(led::of).map(Element::link);
            case Edit.Several several ->
                several.edits().stream()
                        .flatMap(each -> added(before, each).stream())
                        .findFirst();
            default -> Optional.empty();
        };
    }
}
