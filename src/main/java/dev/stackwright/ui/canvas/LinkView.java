package dev.stackwright.ui.canvas;

import dev.stackwright.catalog.Family;
import dev.stackwright.model.Point;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Translate;

/// A link as nodes: its line, an arrowhead and the pattern's name. Small pictures are made of these; the canvas, which
/// may have thousands, paints its links in the same style instead.
final class LinkView extends Group {

    private static final PseudoClass OPTIONAL = PseudoClass.getPseudoClass("optional");
    private static final PseudoClass FINDING = PseudoClass.getPseudoClass("finding");
    private static final PseudoClass HOVER = PseudoClass.getPseudoClass("hover");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Path line = new Path();
    private final Polygon arrow = new Polygon(0, -4, LinkRoute.ARROW, 0, 0, 4);
    private final Label label = new Label();
    private String family = "";
    private Point middle = new Point(0, 0);

    LinkView() {
        getStyleClass().add("link");
        arrow.getStyleClass().add("link-arrow");
        label.getStyleClass().add("link-label");
        line.getStyleClass().add("link-line");
        getChildren().addAll(line, arrow, label);
    }

    /// Shows a link on its way.
    void show(Wire wire) {
        getStyleClass().remove(family);
        family = "family-" + wire.family().name().toLowerCase(Locale.ROOT);
        getStyleClass().add(family);
        label.setText(wire.label());
        pseudoClassStateChanged(OPTIONAL, wire.links().getFirst().optional());
        show(wire.route());
    }

    /// Looks like a link of this family that does this, for others to be painted like it.
    void pose(Family posed, LinkBrush.State state) {
        getStyleClass().add("family-" + posed.name().toLowerCase(Locale.ROOT));
        pseudoClassStateChanged(OPTIONAL, state == LinkBrush.State.OPTIONAL);
        pseudoClassStateChanged(FINDING, state == LinkBrush.State.FINDING);
        pseudoClassStateChanged(HOVER, state == LinkBrush.State.HOVER);
        pseudoClassStateChanged(SELECTED, state == LinkBrush.State.SELECTED);
    }

    /// How it looks.
    LinkInk ink() {
        return LinkInk.of(line, getOpacity(), label);
    }

    private void show(LinkRoute route) {
        line.getElements().setAll(new MoveTo(route.start().x(), route.start().y()));
        route.curves()
                .forEach(curve -> line.getElements()
                        .add(new CubicCurveTo(
                                curve.out().x(),
                                curve.out().y(),
                                curve.in().x(),
                                curve.in().y(),
                                curve.end().x(),
                                curve.end().y())));
        arrow.getTransforms()
                .setAll(
                        new Translate(route.end().x(), route.end().y()),
                        new Rotate(route.arrival().turn()));
        middle = route.at(route.label());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        label.relocate(Math.rint(middle.x() - label.getWidth() / 2), Math.rint(middle.y() - label.getHeight() / 2));
    }
}
