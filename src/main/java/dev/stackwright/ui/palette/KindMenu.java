package dev.stackwright.ui.palette;

import dev.stackwright.catalog.Kind;
import dev.stackwright.ui.fx.KeyMenu;
import dev.stackwright.ui.fx.Lazy;
import dev.stackwright.ui.preferences.Settings;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;

/// The menu of a kind in the palette: put it on the canvas, and keep it among the favourites.
final class KindMenu {

    private final Lazy<ContextMenu> menu = new Lazy<>(ContextMenu::new);
    private final Consumer<Kind> add;
    private final Settings settings;

    KindMenu(Consumer<Kind> add, Settings settings) {
        this.add = add;
        this.settings = settings;
    }

    /// Opens the menu of `kind` where the mouse is.
    void open(Kind kind, Node tile, ContextMenuEvent event) {
        fill(kind);
        menu.get().show(tile, event.getScreenX(), event.getScreenY());
    }

    /// Opens the menu of `kind` below its tile, for the keyboard.
    void open(Kind kind, Node tile) {
        fill(kind);
        KeyMenu.open(
                menu.get(), tile, tile.localToScreen(0, tile.getLayoutBounds().getHeight()));
    }

    private void fill(Kind kind) {
        MenuItem adding = new MenuItem("Add to the canvas");
        adding.setId("kind-add");
        adding.setOnAction(_ -> add.accept(kind));
        CheckMenuItem favourite = new CheckMenuItem("Favourite");
        favourite.setId("kind-favourite");
        favourite.setSelected(settings.now().favourites().contains(kind.id()));
        favourite.setOnAction(_ -> settings.change(settings.now().favouring(kind.id())));
        menu.get().getItems().setAll(List.of(adding, favourite));
    }
}
