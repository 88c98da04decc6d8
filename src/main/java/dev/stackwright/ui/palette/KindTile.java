package dev.stackwright.ui.palette;

import dev.stackwright.catalog.Kind;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.MarkView;
import dev.stackwright.ui.fx.Tips;
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
final class KindTile extends HBox {

    KindTile(Kind kind, DesignSession session, Background background, Consumer<Kind> add) {
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
        setOnMousePressed(_ -> requestFocus());
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
        setOnDragDetected(event -> {
            startFullDrag();
            session.carriedProperty().set(Optional.of(new Carried(kind, false)));
            event.consume();
        });
        addEventHandler(
                MouseEvent.MOUSE_RELEASED,
                _ -> background.later(() -> session.carriedProperty().set(Optional.empty())));
    }
}
