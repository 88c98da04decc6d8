package dev.stackwright.ui.outline;

import dev.stackwright.catalog.KindMark;
import dev.stackwright.model.Element;
import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.fx.MarkView;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TreeCell;
import org.jspecify.annotations.Nullable;

/// A line of the tree: what the card says, in words.
final class BranchCell extends TreeCell<Line> {

    private static final PseudoClass LINK = PseudoClass.getPseudoClass("link");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final RowWords words;
    private final Supplier<Contents> contents;

    BranchCell(RowWords words, Supplier<Contents> contents) {
        this.words = words;
        this.contents = contents;
        getStyleClass().add("outline-cell");
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(HEADING, !empty && line instanceof Line.Heading);
        pseudoClassStateChanged(
                LINK, !empty && line instanceof Line.Of(Element element) && element instanceof Element.OfLink);
        if (line == null || empty) {
            setGraphic(null);
            setText(null);
            setAccessibleText(null);
            return;
        }
        switch (line) {
            case Line.Heading(String title) -> {
                setGraphic(null);
                setText(title);
                setAccessibleText(title);
            }
            case Line.Of(Element element) -> {
                setGraphic(icon(element));
                setText(words.shown(element));
                setAccessibleText(words.spoken(element, contents.get()));
            }
        }
    }

    private Node icon(Element element) {
        return switch (element) {
            case Element.OfComponent(String name) ->
                new MarkView(
                        KindMark.of(contents.get().topology().component(name).flatMap(contents.get()::kind)));
            case Element.OfLink _ -> Icons.of("mdi2a-arrow-right-thin");
            case Element.OfZone _ -> Icons.of("mdi2s-select-group");
            case Element.OfNote _ -> Icons.of("mdi2n-note-text-outline");
            case Element.OfDesign _ -> Icons.of("mdi2s-select-group");
        };
    }
}
