package dev.stackwright.ui.fx;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;

/// Menus that the keyboard opens.
public final class KeyMenu {

    private KeyMenu() {}

    /// Opens a menu at a place of the screen, with the keyboard on the first entry.
    public static void open(ContextMenu menu, Node owner, Point2D place) {
        menu.show(owner, place.getX(), place.getY());
        Node first = menu.getSkin().getNode().lookup(".menu-item");
        if (first != null) {
            first.requestFocus();
        }
    }
}
