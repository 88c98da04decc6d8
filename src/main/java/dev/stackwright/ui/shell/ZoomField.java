package dev.stackwright.ui.shell;

import dev.stackwright.ui.canvas.CanvasView;
import dev.stackwright.ui.canvas.Viewport;
import dev.stackwright.ui.fx.Tips;
import dev.stackwright.ui.session.DesignSession;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// How large the drawing is shown, in percent. A click makes a field of it: Enter zooms about the middle of the view,
/// Esc leaves it as it was, and what is no zoom is answered in the status line while the field stays.
final class ZoomField extends StackPane {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,4}([.,]\\d{1,3})?)\\s*%?");
    private static final long LEAST = Math.round(Viewport.SMALLEST * 100);
    private static final long MOST = Math.round(Viewport.LARGEST * 100);

    private final DesignSession session;
    private final CanvasView canvas;
    private final Button shown = new Button();
    private final TextField field = new TextField();
    private boolean pressed;

    ZoomField(DesignSession session, CanvasView canvas, Supplier<String> tip) {
        this.session = session;
        this.canvas = canvas;
        getStyleClass().add("zoom");
        ObservableValue<String> percent = canvas.viewport().zoomProperty().map(ZoomField::percent);
        shown.setId("zoom");
        shown.getStyleClass().addAll("flat", "status-button");
        shown.setFocusTraversable(false);
        shown.textProperty().bind(percent.map(number -> number + " %"));
        shown.accessibleTextProperty().bind(percent.map(number -> "Zoom " + number + " %"));
        shown.setOnAction(_ -> ask());
        Tips.on(shown, tip);
        field.setId("zoom-field");
        field.setAccessibleText("Zoom in percent");
        field.setVisible(false);
        field.managedProperty().bind(field.visibleProperty());
        field.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().addListener(_ -> field.pseudoClassStateChanged(WRONG, false));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                shut();
            }
        });
        getChildren().addAll(shown, field);
    }

    private static String percent(Number zoom) {
        return Long.toString(Math.round(zoom.doubleValue() * 100));
    }

    /// Asks for another zoom.
    void ask() {
        field.setText(percent(canvas.viewport().zoom()));
        pressed = false;
        shown.setVisible(false);
        field.setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    /// The key that asked for the field is no digit.
    private void typed(KeyEvent event) {
        if (!pressed) {
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        pressed = true;
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            zoom(asked());
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            canvas.requestFocus();
        }
    }

    private OptionalDouble asked() {
        Matcher percent = PERCENT.matcher(field.getText().strip());
        double number = percent.matches() ? Double.parseDouble(percent.group(1).replace(',', '.')) : 0;
        return number < LEAST || number > MOST ? OptionalDouble.empty() : OptionalDouble.of(number / 100);
    }

    private void zoom(OptionalDouble asked) {
        if (asked.isPresent()) {
            canvas.viewport().zoomTo(asked.getAsDouble());
            canvas.requestFocus();
        } else {
            field.pseudoClassStateChanged(WRONG, true);
            field.selectAll();
            session.say("'" + field.getText() + "' is no zoom; type a number from " + LEAST + " to " + MOST + ".");
        }
    }

    private void shut() {
        if (field.isVisible()) {
            field.setVisible(false);
            shown.setVisible(true);
            session.say("");
        }
    }
}
