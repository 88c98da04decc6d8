package dev.stackwright.ui.shell;

/// What the window can do with itself: panels, menus, help.
record WindowActions(Actions.Stage stage) {

    /// Adds them to the table.
    void addTo(Actions actions) {
        actions.add("palette", "View", "Palette", "Shortcut+7", stage::otherPalette);
        actions.add("inspector", "View", "Inspector", "Shortcut+8", stage::otherInspector);
        actions.add("panel", "View", "Next panel", "F6", () -> stage.panel(1));
        actions.add("panel-back", "View", "Previous panel", "Shift+F6", () -> stage.panel(-1));
        actions.add("menu", "Edit", "Menu of the selection", "Shift+F10", stage::menu);
        actions.add("preferences", "Edit", "Preferences…", "Shortcut+COMMA", stage::preferences);
        actions.add("shortcuts", "Help", "Keyboard shortcuts", "F1", stage::shortcuts);
        actions.add("first-steps", "Help", "Show first steps", "", stage::firstSteps);
    }
}
