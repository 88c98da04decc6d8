package dev.stackwright.ui.code;

import dev.stackwright.ui.fx.Icons;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Looks for a text among lines: Enter goes to the next line that has it, with Shift to the one before, Esc closes.
final class CodeSearch extends HBox {

    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Function<String, List<Integer>> hits;
    private final IntConsumer reveal;
    private final Button close = Icons.button("mdi2c-close", "Close the search", () -> {});
    private int at = -1;
    private boolean open;

    /// A search whose hits are places that `hits` finds and `reveal` brings into sight.
    CodeSearch(Function<String, List<Integer>> hits, IntConsumer reveal) {
        this.hits = hits;
        this.reveal = reveal;
        getStyleClass().add("code-search");
        field.setPromptText("Find in these lines");
        field.setAccessibleText("Find in these lines");
        field.getStyleClass().add("small");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        HBox.setHgrow(field, Priority.SOMETIMES);
        count.getStyleClass().add("hit-count");
        Button before = Icons.button("mdi2c-chevron-up", "Previous line that has it", () -> go(-1));
        Button next = Icons.button("mdi2c-chevron-down", "Next line that has it", () -> go(1));
        getChildren().addAll(field, count, before, next, close);
    }

    /// What is looked for; empty if nothing is.
    String wanted() {
        return open ? field.getText() : "";
    }

    void whenChanged(Runnable action) {
        field.textProperty().addListener(_ -> {
            action.run();
            at = -1;
            go(1);
        });
    }

    void whenClosed(Runnable action) {
        close.setOnAction(_ -> {
            open = false;
            field.clear();
            action.run();
        });
    }

    /// Puts the keyboard into the field.
    void ask() {
        open = true;
        field.requestFocus();
        field.selectAll();
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            go(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close.fire();
            event.consume();
        }
    }

    private void go(int step) {
        List<Integer> found = wanted().isEmpty() ? List.of() : hits.apply(wanted());
        if (found.isEmpty()) {
            count.setText(wanted().isEmpty() ? "" : "No line has it");
            return;
        }
        at = Math.floorMod(at < 0 && step < 0 ? -1 : at + step, found.size());
        count.setText("Line " + (at + 1) + " of " + found.size());
        reveal.accept(found.get(at));
    }
}
