package dev.stackwright.ui.canvas;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Kind;
import dev.stackwright.model.Design;
import dev.stackwright.model.Point;
import dev.stackwright.model.Topology;
import dev.stackwright.model.Zone;
import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.session.Placement;
import dev.stackwright.ui.session.Zoning;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;

/// A small picture of a design, drawn from the design itself: its zones, links and cards with their icons.
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
        Topology topology = design.topology();
        Map<String, Point> places = Placement.places(design);
        Zoning.areas(design, places).forEach((zone, area) -> {
            ZoneView view = new ZoneView();
            Optional<String> trust =
                    Optional.ofNullable(topology.zones().get(zone)).flatMap(Zone::trust);
            view.show(new ZoneFacts(zone, trust, false, 0, List.of()));
            view.place(area);
            add(view);
        });
        LinkRoutes.of(topology.links(), places).wires().forEach(wire -> {
            LinkView view = new LinkView();
            view.show(wire);
            add(view);
        });
        topology.components()
                .values()
                .forEach(component -> add(card(catalog.of(component), place(component.name(), places))));
        getChildren().add(drawing);
    }

    /// Cards that are drawn small must not be found by the names of those on the canvas.
    private void add(Node node) {
        node.setId(null);
        drawing.getChildren().add(node);
    }

    private static Point place(String name, Map<String, Point> places) {
        return places.getOrDefault(name, new Point(0, 0));
    }

    private static Node card(Optional<Kind> kind, Point place) {
        StackPane card =
                new StackPane(Icons.of(kind.map(Kind::icon).orElse("mdi2h-help-box-outline"), "thumbnail-icon"));
        String group = kind.map(Kind::group).orElse("unknown").toLowerCase(Locale.ROOT);
        card.getStyleClass().addAll("card-node", "group-" + group);
        card.setPrefSize(Placement.CARD_WIDTH, Placement.CARD_HEIGHT);
        card.relocate(place.x(), place.y());
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
