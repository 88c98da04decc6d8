package dev.stackwright.ui.fx;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Gives nodes tooltips that are made when the mouse first comes: each is a window of its own, and most are never
/// looked at.
public final class Tips {

    private Tips() {}

    /// A tooltip that says `text`, asked for each time the mouse enters `node`.
    public static void on(Node node, Supplier<String> text) {
        Lazy<Tooltip> tip = new Lazy<>(() -> {
            Tooltip made = new Tooltip();
            Tooltip.install(node, made);
            return made;
        });
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> tip.get().setText(text.get()));
    }
}
