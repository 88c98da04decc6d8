package dev.stackwright.ui.canvas;

import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Point;
import dev.stackwright.ui.canvas.gesture.LinkGesture;
import dev.stackwright.ui.canvas.gesture.Pointer;
import dev.stackwright.ui.find.Choice;
import dev.stackwright.ui.fx.Lazy;
import dev.stackwright.ui.session.Chains;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.NewElements;
import dev.stackwright.ui.session.Placement;
import dev.stackwright.ui.session.Zones;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// What has to be asked before a link can be drawn: what it is for, where it leads, and what to do if it cannot be.
final class LinkQuestions implements LinkGesture.Questions {

    private final DesignSession session;
    private final CanvasView canvas;
    private final Lazy<ContextMenu> menu = new Lazy<>(ContextMenu::new);

    LinkQuestions(DesignSession session, CanvasView canvas) {
        this.session = session;
        this.canvas = canvas;
    }

    @Override
    public void pattern(String from, String to, List<Pattern> patterns, Pointer pointer) {
        ask(pointer, patterns.stream().map(pattern -> item(from, to, pattern)).toList());
    }

    private MenuItem item(String from, String to, Pattern pattern) {
        String text = from + " " + pattern.verb() + " " + to + "   (" + pattern.id() + ")";
        return item("pattern-" + pattern.id(), text, () -> add(from, to, pattern));
    }

    @Override
    public void instead(String from, String to, Pointer pointer) {
        List<MenuItem> items = new ArrayList<>();
        NewElements possible = NewElements.of(session);
        possible.patterns(to, from).stream()
                .limit(1)
                .forEach(pattern -> items.add(
                        item("turned", "Link " + to + " to " + from + " instead", () -> add(to, from, pattern))));
        if (items.isEmpty()) {
            Chains chains = Chains.of(session);
            Point middle = middle(from, to);
            for (Kind kind : chains.between(from, to)) {
                String text = "Put a " + kind.title() + " between " + from + " and " + to;
                items.add(item("between-" + kind.id(), text, () -> apply(chains.join(from, kind, to, middle))));
            }
        }
        ask(pointer, items);
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
                    choices.add(new Choice(to, detail, "mdi2a-arrow-right-thin", () -> add(from, to, pattern)));
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
                        next.kind().icon(),
                        () -> apply(chains.append(from, next, place))))
                .toList();
    }

    /// Every component that could be added, to be chosen by typing.
    List<Choice> kinds(Point place) {
        NewElements possible = NewElements.of(session);
        return session.catalog().kinds().values().stream()
                .map(kind -> new Choice(
                        kind.title(),
                        kind.group().toLowerCase(Locale.ROOT),
                        kind.icon(),
                        () -> apply(new Zones(session.design()).into(possible.add(kind, place)))))
                .toList();
    }

    private void apply(Edit edit) {
        session.apply(edit);
        added(edit).forEach(session::select);
    }

    private static List<Element> added(Edit edit) {
        return switch (edit) {
            case Edit.AddComponent added ->
                List.of(Element.component(added.component().name()));
            case Edit.Several several ->
                several.edits().stream()
                        .flatMap(each -> added(each).stream())
                        .limit(1)
                        .toList();
            default -> List.of();
        };
    }

    private void add(String from, String to, Pattern pattern) {
        Edit.AddLink edit = NewElements.of(session).link(from, to, pattern);
        session.apply(edit);
        session.select(Element.link(edit.link()));
    }
}
