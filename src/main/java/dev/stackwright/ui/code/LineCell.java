package dev.stackwright.ui.code;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// Shows one line: its margin and its coloured text, with what is looked for set off.
final class LineCell<T> extends ListCell<T> {

    private static final double SCROLL_BAR = 24;

    private final Function<T, CodeLine> look;
    private final Supplier<String> wanted;
    private Optional<HBox> box = Optional.empty();

    LineCell(Function<T, CodeLine> look, Supplier<String> wanted, IntConsumer chosen) {
        this.look = look;
        this.wanted = wanted;
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && !isEmpty()) {
                chosen.accept(getIndex());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        Optional<CodeLine> line =
                empty ? Optional.empty() : Optional.ofNullable(item).map(look);
        for (CodeLine.Mark mark : CodeLine.Mark.values()) {
            pseudoClassStateChanged(
                    mark.state(),
                    line.filter(shown -> shown.marks().contains(mark)).isPresent());
        }
        box = line.map(this::box);
        setText(null);
        setGraphic(box.orElse(null));
        setAccessibleText(line.map(CodeLine::text).orElse(null));
    }

    /// A list whose lines wrap gives each the height that its width needs.
    @Override
    protected double computePrefHeight(double width) {
        return wraps() && box.isPresent()
                ? snapSizeY(box.get().prefHeight(box.get().getPrefWidth())) + snappedTopInset() + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    private boolean wraps() {
        return getListView().getFixedCellSize() <= 0;
    }

    private HBox box(CodeLine line) {
        Label margin = new Label(line.margin());
        margin.getStyleClass().add("line-number");
        TextFlow flow = new TextFlow();
        HBox.setHgrow(flow, Priority.ALWAYS);
        CodeSpan.of(line, wanted.get()).forEach(span -> flow.getChildren().add(node(span)));
        HBox row = line.margin().isEmpty() ? new HBox(flow) : new HBox(margin, flow);
        row.getStyleClass().add("code-line");
        if (wraps()) {
            row.prefWidthProperty().bind(getListView().widthProperty().subtract(SCROLL_BAR));
        }
        return row;
    }

    private static Node node(CodeSpan span) {
        Node node = span.hit() ? new Label(span.text()) : new Text(span.text());
        node.getStyleClass().addAll(span.hit() ? "code-hit" : "code-text", span.style());
        return node;
    }
}
