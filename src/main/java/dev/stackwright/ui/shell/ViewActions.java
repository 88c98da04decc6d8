package dev.stackwright.ui.shell;

import dev.stackwright.ui.canvas.Drawing;
import dev.stackwright.ui.canvas.Layer;
import dev.stackwright.ui.preferences.Preferences;

/// What is shown of the design and how: what is in sight, and the parts of the window.
record ViewActions(Actions.Reach reach) {

    /// Adds them to the table.
    void addTo(Actions table) {
        Actions.Stage stage = reach.stage();
        table.add(
                "zoom-in",
                "View",
                "Zoom in",
                "Shortcut+EQUALS",
                () -> stage.canvas().viewport().zoomIn());
        table.add(
                "zoom-out",
                "View",
                "Zoom out",
                "Shortcut+MINUS",
                () -> stage.canvas().viewport().zoomOut());
        table.add("zoom-to", "View", "Zoom to…", "Z", stage::askZoom);
        table.add(
                "life-size",
                "View",
                "Zoom to 100 %",
                "Shortcut+0",
                () -> stage.canvas().viewport().lifeSize());
        table.add(
                "fit", "View", "Fit the design", "Shift+1", () -> stage.canvas().fit());
        table.add(
                "fit-selection",
                "View",
                "Fit the selection",
                "Shift+2",
                () -> stage.canvas().fitSelection());
        table.add(
                "map", "View", "Show or hide the map", "M", () -> stage.canvas().otherMap());
        drawn(table);
        table.add("commands", "View", "All commands…", "Shortcut+K", () -> stage.ask("What to do…", table.commands()));
        table.add("search-lines", "View", "Find in file or log…", "Shortcut+Shift+F", stage::searchLines);
        table.add(
                "find",
                "View",
                "Find…",
                "Shortcut+F",
                () -> stage.ask("Find…", Places.of(reach.session(), stage.canvas())));
        table.add("search", "View", "Find a kind", "Slash", stage::search);
        table.add("problems", "View", "Problems", "Shortcut+1", () -> stage.drawer(Drawer.Tab.PROBLEMS));
        table.add("files", "View", "Files", "Shortcut+2", () -> stage.drawer(Drawer.Tab.FILES));
        table.add("logs", "View", "Logs", "Shortcut+3", () -> stage.drawer(Drawer.Tab.LOGS));
        table.add("outline", "View", "Outline", "Shortcut+4", () -> stage.drawer(Drawer.Tab.OUTLINE));
        table.add("history", "View", "History", "Shortcut+6", () -> stage.drawer(Drawer.Tab.HISTORY));
        table.add("look", "View", "Light or dark", "Shortcut+Shift+L", stage::otherLook);
    }

    /// What the canvas shows and leaves out.
    private void drawn(Actions table) {
        table.add("grid", "View", "Show or hide the grid", "Shift+G", () -> {
            Preferences now = reach.settings().now();
            reach.settings().change(now.withGrid(!now.grid()));
        });
        Drawing drawing = reach.stage().canvas().drawing();
        for (Layer layer : Layer.values()) {
            table.add(
                    "layer-" + layer.id(),
                    "View",
                    drawing.layersProperty().map(layers -> layers.shows(layer) ? layer.hiding() : layer.showing()),
                    () -> drawing.show(drawing.layersProperty().get().other(layer)));
        }
    }
}
