package dev.stackwright.ui.canvas;

import dev.stackwright.catalog.Family;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Polygon;

/// A link on the canvas: its line, an invisible wide line that takes the mouse, an arrowhead and the pattern's name.
final class LinkView extends Group {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass OPTIONAL = PseudoClass.getPseudoClass("optional");
    private static final PseudoClass FINDING = PseudoClass.getPseudoClass("finding");

    private final CubicCurve hit = curve("link-hit");
    private final CubicCurve line = curve("link-line");
    private final Polygon arrow = new Polygon(0, -4, LinkRoute.ARROW, 0, 0, 4);
    private final Label label = new Label();
    private String family = "";

    LinkView() {
        getStyleClass().add("link");
        arrow.getStyleClass().add("link-arrow");
        label.getStyleClass().add("link-label");
        getChildren().addAll(hit, line, arrow, label);
    }

    void show(Link link, boolean findings) {
        setId("link-" + link.key());
        getStyleClass().remove(family);
        family = "family-"
                + Pattern.of(link.pattern())
                        .map(Pattern::family)
                        .orElse(Family.REQUEST)
                        .name()
                        .toLowerCase(Locale.ROOT);
        getStyleClass().add(family);
        label.setText(link.name().map(name -> link.pattern() + " · " + name).orElse(link.pattern()));
        pseudoClassStateChanged(OPTIONAL, link.optional());
        pseudoClassStateChanged(FINDING, findings);
    }

    void show(LinkRoute route) {
        for (CubicCurve curve : java.util.List.of(hit, line)) {
            curve.setStartX(route.start().x());
            curve.setStartY(route.start().y());
            curve.setControlX1(route.out().x());
            curve.setControlY1(route.out().y());
            curve.setControlX2(route.in().x());
            curve.setControlY2(route.in().y());
            curve.setEndX(route.end().x());
            curve.setEndY(route.end().y());
        }
        arrow.setRotate(0);
        arrow.getTransforms()
                .setAll(
                        new javafx.scene.transform.Translate(
                                route.end().x(), route.end().y()),
                        new javafx.scene.transform.Rotate(route.arrival().turn()));
        Point middle = route.at(route.label());
        label.applyCss();
        label.autosize();
        label.relocate(
                Math.rint(middle.x() - label.prefWidth(-1) / 2), Math.rint(middle.y() - label.prefHeight(-1) / 2));
    }

    void markSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    private static CubicCurve curve(String styleClass) {
        CubicCurve curve = new CubicCurve();
        curve.getStyleClass().add(styleClass);
        return curve;
    }
}
