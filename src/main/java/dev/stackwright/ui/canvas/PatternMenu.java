package dev.stackwright.ui.canvas;

import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Point;
import dev.stackwright.ui.canvas.gesture.LinkGesture.PatternQuestion;
import dev.stackwright.ui.canvas.gesture.Pointer;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.NewElements;
import dev.stackwright.ui.session.Selection;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// A small menu that asks what a new link is for.
final class PatternMenu implements PatternQuestion {

    private final DesignSession session;
    private final Node owner;
    private final ContextMenu menu = new ContextMenu();
    private final ContextMenu targets = new ContextMenu();

    PatternMenu(DesignSession session, Node owner) {
        this.session = session;
        this.owner = owner;
    }

    @Override
    public void ask(String from, String to, List<Pattern> patterns, Pointer pointer) {
        menu.getItems()
                .setAll(patterns.stream()
                        .map(pattern -> item(from, to, pattern))
                        .toList());
        menu.show(owner, pointer.screen().x(), pointer.screen().y());
    }

    /// Asks which component a link from `from` is to lead to, and then for the pattern.
    void askTarget(String from, Point screen) {
        NewElements possible = NewElements.of(session);
        targets.getItems().clear();
        for (String to : session.design().topology().components().keySet()) {
            List<Pattern> patterns = possible.patterns(from, to);
            if (!patterns.isEmpty()) {
                MenuItem item = new MenuItem("Link " + from + " to " + to);
                item.setMnemonicParsing(false);
                item.setId("target-" + to);
                item.setOnAction(_ -> take(from, to, patterns, screen));
                targets.getItems().add(item);
            }
        }
        if (targets.getItems().isEmpty()) {
            session.say("Nothing on the canvas answers a link from " + from + ".");
        } else {
            targets.show(owner, screen.x(), screen.y());
        }
    }

    private void take(String from, String to, List<Pattern> patterns, Point screen) {
        if (patterns.size() == 1) {
            add(from, to, patterns.getFirst());
        } else {
            ask(from, to, patterns, new Pointer(screen, screen, false, false));
        }
    }

    private MenuItem item(String from, String to, Pattern pattern) {
        MenuItem item = new MenuItem(from + " " + pattern.verb() + " " + to + "   (" + pattern.id() + ")");
        item.setId("pattern-" + pattern.id());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> add(from, to, pattern));
        return item;
    }

    private void add(String from, String to, Pattern pattern) {
        Edit.AddLink edit = NewElements.of(session).link(from, to, pattern);
        session.apply(edit);
        session.select(Selection.of(dev.stackwright.model.Element.link(edit.link())));
    }
}
