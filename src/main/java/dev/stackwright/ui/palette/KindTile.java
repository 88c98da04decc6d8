package dev.stackwright.ui.palette;

import dev.stackwright.catalog.Kind;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.MarkView;
import dev.stackwright.ui.fx.Tips;
import dev.stackwright.ui.fx.WithMenu;
import dev.stackwright.ui.session.Carried;
import dev.stackwright.ui.session.DesignSession;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// One kind in the palette.
final class KindTile extends HBox implements WithMenu {

    private final Kind kind;
    private final KindMenu menu;

    KindTile(Kind kind, DesignSession session, Background background, Consumer<Kind> add, KindMenu menu) {
        this.kind = kind;
        this.menu = menu;
        setId("kind-" + kind.id());
        getStyleClass().addAll("kind-tile", "group-" + kind.group().toLowerCase(Locale.ROOT));
        setAlignment(Pos.CENTER_LEFT);
        StackPane tile = new StackPane(new MarkView(kind.mark()));
        tile.getStyleClass().addAll("card-tile", "small");
        Label title = new Label(kind.title());
        getChildren().addAll(tile, title);
        Tips.on(this, kind::summary);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText("Add " + kind.title());
        // Consumed, because the pane that scrolls the tiles takes the keyboard for itself at a press.
        setOnMousePressed(event -> {
            requestFocus();
            event.consume();
        });
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && event.isStillSincePress()) {
                add.accept(kind);
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                add.accept(kind);
                event.consume();
            }
        });
        setOnContextMenuRequested(event -> {
            requestFocus();
            menu.open(kind, this, event);
            event.consume();
        });
        setOnDragDetected(event -> {
            startFullDrag();
            session.carriedProperty().set(Optional.of(new Carried(kind, false)));
            event.consume();
        });
        addEventHandler(
                MouseEvent.MOUSE_RELEASED,
                _ -> background.later(() -> session.carriedProperty().set(Optional.empty())));
    }

    @Override
    public void openMenu() {
        menu.open(kind, this);
    }
}
