package dev.stackwright.ui.palette;

import dev.stackwright.ui.canvas.CardView;
import dev.stackwright.ui.session.Carried;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Placement;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/// Shows the card of the carried kind under the mouse until the canvas takes over.
public final class GhostLayer extends Pane {

    private final DesignSession session;

    /// A layer above the whole window, which listens to the mouse on `root`.
    public GhostLayer(DesignSession session, Node root) {
        this.session = session;
        setMouseTransparent(true);
        setManaged(false);
        session.carriedProperty().addListener((_, before, now) -> show(before, now));
        root.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::follow);
    }

    private void show(Optional<Carried> before, Optional<Carried> now) {
        if (!before.map(Carried::kind).equals(now.map(Carried::kind))) {
            getChildren().clear();
            now.map(carried -> CardView.ghost(carried.kind())).ifPresent(card -> {
                card.setVisible(false);
                getChildren().add(card);
            });
        }
        now.filter(Carried::overCanvas).ifPresent(_ -> getChildren().forEach(card -> card.setVisible(false)));
    }

    private void follow(MouseEvent event) {
        boolean here = session.carriedProperty()
                .get()
                .filter(carried -> !carried.overCanvas())
                .isPresent();
        Point2D mouse = sceneToLocal(event.getSceneX(), event.getSceneY());
        for (Node card : getChildren()) {
            card.setVisible(here);
            card.relocate(mouse.getX() - Placement.CARD_WIDTH / 2, mouse.getY() - Placement.CARD_HEIGHT / 2);
        }
    }
}
