package dev.stackwright.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// Walks the panels of the window by the keyboard.
final class Panels {

    private Panels() {}

    /// The panel `step` further than the one that holds the node with the keyboard.
    static Node next(List<Node> panels, @Nullable Node focused, int step) {
        int now = 0;
        for (Node node = focused; node != null; node = node.getParent()) {
            now = Math.max(now, panels.indexOf(node));
        }
        return panels.get(Math.floorMod(now + step, panels.size()));
    }

    /// Puts the keyboard into a panel, where it can do much if there is such a place.
    static void enter(Node panel) {
        panel.requestFocus();
        firstField(panel).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> firstField(Node node) {
        if (node instanceof TextField
                || node instanceof ListView
                || node.getStyleClass().contains("notice-answer")
                || node.getStyleClass().contains("companion")) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> firstField(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
