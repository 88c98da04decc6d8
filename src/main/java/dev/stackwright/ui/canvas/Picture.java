package dev.stackwright.ui.canvas;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;

/// A whole design at full size on the ground of the canvas: what a file with its picture shows. Findings and health are
/// not part of it.
public final class Picture extends StackPane {

    /// The picture of `design`, whose kinds are in `catalog`.
    public Picture(Design design, Catalog catalog) {
        getStyleClass().addAll("stackwright", "canvas", "picture");
        Group drawing = new Group();
        drawing.getChildren().addAll(Figures.of(design, component -> card(component, catalog)));
        getChildren().add(drawing);
        setAccessibleText(design.name());
    }

    private static CardView card(Component component, Catalog catalog) {
        CardView card = new CardView();
        card.show(CardFacts.of(component, catalog));
        return card;
    }
}
