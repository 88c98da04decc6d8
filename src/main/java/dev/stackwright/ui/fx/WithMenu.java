package dev.stackwright.ui.fx;

/// A part of the window that has a menu of its own, for the mouse and for the keyboard.
public interface WithMenu {

    /// Opens the menu where the part is.
    void openMenu();
}
