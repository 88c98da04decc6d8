package dev.stackwright.ui.shell;

import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.fx.Tips;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar at the top: menus left, the design's name in the middle, what is done most right.
final class TopBar extends HBox {

    /// Where the bar is not as wide, as in a window at 200 %, the buttons have their icons only and the menus all
    /// words.
    private static final double ROOMY = 760;

    TopBar(List<Action> actions, Actions.Reach reach, Actions.Stage stage, Background background) {
        getStyleClass().add("top-bar");
        background.afterDrawing(() -> fill(actions, reach, stage));
    }

    private void fill(List<Action> actions, Actions.Reach reach, Actions.Stage stage) {
        MenuBar menus = MenuBarView.of(actions, reach.files());
        menus.setMinWidth(USE_PREF_SIZE);
        Action look = Action.of(actions, "look");
        Label name = new Label();
        name.setId("design-name");
        name.getStyleClass().add("design-name");
        name.textProperty().bind(reach.session().designProperty().map(design -> design.name()));
        Label mark = new Label("edited");
        mark.getStyleClass().add("edited-mark");
        mark.visibleProperty().bind(reach.files().dirty());
        getChildren()
                .addAll(
                        menus,
                        space(),
                        name,
                        mark,
                        space(),
                        button(actions, "start", "mdi2p-play"),
                        button(actions, "stop", "mdi2s-stop"),
                        button(actions, "export", "mdi2e-export-variant"),
                        Icons.button("mdi2c-circle-half-full", "Light or dark", look::tip, stage::otherLook));
    }

    private Button button(List<Action> actions, String id, String icon) {
        Action action = Action.of(actions, id);
        Button button = new Button();
        button.setId("button-" + id);
        button.getStyleClass().addAll("bar-button");
        button.setGraphic(Icons.of(icon));
        button.setMinWidth(USE_PREF_SIZE);
        button.contentDisplayProperty()
                .bind(widthProperty()
                        .map(width -> width.doubleValue() < ROOMY ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        button.textProperty().bind(action.title().map(title -> title.replace("…", "")));
        button.disableProperty().bind(action.possible().map(possible -> !possible));
        button.setFocusTraversable(false);
        Tips.on(button, action::tip);
        button.setOnAction(_ -> action.run().run());
        return button;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
