package dev.stackwright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu bar, made from the table of actions.
final class MenuBarView {

    private static final Set<String> AFTER_A_LINE = Set.of(
            "save",
            "export",
            "close",
            "cut",
            "add",
            "select-all",
            "change-kind",
            "commands",
            "problems",
            "fix",
            "history",
            "look",
            "palette",
            "menu",
            "align-across",
            "lay-out");

    private MenuBarView() {}

    static MenuBar of(List<Action> actions, DesignFiles files) {
        MenuBar bar = new MenuBar();
        for (String title : Actions.MENUS) {
            Menu menu = new Menu(title);
            menu.setId("menu-" + title.toLowerCase(java.util.Locale.ROOT));
            for (Action action : actions) {
                if (action.menu().equals(title) && action.id().equals("map")) {
                    menu.getItems().add(canvas(actions));
                }
                if (action.menu().equals(title) && !onCanvas(action)) {
                    if (AFTER_A_LINE.contains(action.id())) {
                        menu.getItems().add(new SeparatorMenuItem());
                    }
                    menu.getItems().add(item(action));
                    if (action.id().equals("open")) {
                        menu.getItems().add(recent(files));
                    }
                }
            }
            bar.getMenus().add(menu);
        }
        return bar;
    }

    /// What the canvas shows and leaves out: of all that is in one menu, a window of 800 has no room for it.
    private static Menu canvas(List<Action> actions) {
        Menu menu = new Menu("On the canvas");
        menu.setId("menu-on-the-canvas");
        actions.stream().filter(MenuBarView::onCanvas).map(MenuBarView::item).forEach(menu.getItems()::add);
        return menu;
    }

    private static boolean onCanvas(Action action) {
        return action.id().equals("map")
                || action.id().equals("grid")
                || action.id().startsWith("layer-");
    }

    /// An entry for `action`.
    static MenuItem item(Action action) {
        MenuItem item = new MenuItem();
        item.setId("action-" + action.id());
        item.setMnemonicParsing(false);
        item.textProperty().bind(action.title());
        item.disableProperty().bind(action.possible().map(possible -> !possible));
        item.acceleratorProperty().bind(action.keys().map(keys -> keys.orElse(null)));
        item.setOnAction(_ -> action.run().run());
        return item;
    }

    private static Menu recent(DesignFiles files) {
        Menu menu = new Menu("Open recent");
        ObservableList<Path> paths = files.recent().paths();
        Runnable fill = () -> {
            menu.getItems()
                    .setAll(paths.stream().map(path -> recent(files, path)).toList());
            menu.setDisable(paths.isEmpty());
        };
        paths.addListener((javafx.beans.InvalidationListener) _ -> fill.run());
        fill.run();
        return menu;
    }

    private static MenuItem recent(DesignFiles files, Path path) {
        MenuItem item = new MenuItem(path.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> files.open(path));
        return item;
    }
}
