package dev.stackwright.ui.canvas;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.KindMark;
import dev.stackwright.model.Design;
import dev.stackwright.ui.fx.MarkView;
import dev.stackwright.ui.session.Placement;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;

/// A small picture of a design, drawn from the design itself: its zones, links and cards with their marks.
public final class Thumbnail extends Pane {

    private static final double WIDTH = 264;
    private static final double HEIGHT = 136;
    private static final double MARGIN = 8;

    private final Group drawing = new Group();

    /// The picture of `design`, whose kinds are in `catalog`.
    public Thumbnail(Design design, Catalog catalog) {
        getStyleClass().add("thumbnail");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setMouseTransparent(true);
        drawing.getChildren().addAll(Figures.of(design, component -> card(catalog.of(component))));
        // Cards that are drawn small must not be found by the names of those on the canvas.
        drawing.getChildren().forEach(figure -> figure.setId(null));
        getChildren().add(drawing);
    }

    private static Node card(Optional<Kind> kind) {
        StackPane card = new StackPane(new MarkView(KindMark.of(kind)));
        String group = kind.map(Kind::group).orElse("unknown").toLowerCase(Locale.ROOT);
        card.getStyleClass().addAll("card-node", "group-" + group);
        card.setPrefSize(Placement.CARD_WIDTH, Placement.CARD_HEIGHT);
        return card;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Bounds whole = drawing.getBoundsInLocal();
        double scale = Math.min((WIDTH - 2 * MARGIN) / whole.getWidth(), (HEIGHT - 2 * MARGIN) / whole.getHeight());
        drawing.getTransforms().setAll(new Scale(scale, scale));
        drawing.relocate(0, 0);
        drawing.setLayoutX((WIDTH - scale * whole.getWidth()) / 2 - scale * whole.getMinX());
        drawing.setLayoutY((HEIGHT - scale * whole.getHeight()) / 2 - scale * whole.getMinY());
    }
}
