package dev.stackwright.ui.canvas;

import dev.stackwright.model.Point;
import dev.stackwright.model.Zone;
import dev.stackwright.ui.session.Placement;
import java.util.Collection;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// A zone: a labelled region around its members.
final class ZoneView extends StackPane {

    private static final double SIDE = 24;
    private static final double ABOVE = 36;

    private final Label label = new Label();
    private String trust = "";

    ZoneView() {
        getStyleClass().add("zone");
        label.getStyleClass().add("zone-label");
        setAlignment(label, Pos.TOP_LEFT);
        getChildren().add(label);
    }

    void show(Zone zone, Collection<Point> members) {
        setId("zone-" + zone.name());
        getStyleClass().remove(trust);
        trust = "trust-" + zone.trust().orElse("none");
        getStyleClass().add(trust);
        label.setText(zone.name()
                + zone.trust()
                        .filter(text -> !text.equals(zone.name()))
                        .map(text -> " · " + text)
                        .orElse(""));
        setVisible(!members.isEmpty());
        double left = members.stream().mapToDouble(Point::x).min().orElse(0) - SIDE;
        double top = members.stream().mapToDouble(Point::y).min().orElse(0) - ABOVE;
        double right = members.stream().mapToDouble(Point::x).max().orElse(0) + Placement.CARD_WIDTH + SIDE;
        double bottom = members.stream().mapToDouble(Point::y).max().orElse(0) + Placement.CARD_HEIGHT + SIDE;
        setPrefSize(right - left, bottom - top);
        relocate(left, top);
    }
}
