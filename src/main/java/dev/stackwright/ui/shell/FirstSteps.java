package dev.stackwright.ui.shell;

import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.session.Deed;
import dev.stackwright.ui.session.Deeds;
import java.util.EnumMap;
import java.util.Map;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A card that says what to do first, and ticks off what has been done. It takes the keyboard from nothing.
final class FirstSteps extends VBox {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final Deeds deeds;
    private final Map<Deed, Label> lines = new EnumMap<>(Deed.class);
    private final Label count = new Label();

    FirstSteps(Deeds deeds, Runnable close) {
        this.deeds = deeds;
        setId("first-steps");
        getStyleClass().add("first-steps");
        setAccessibleRole(AccessibleRole.NODE);
        setFocusTraversable(true);
        Button shut = Icons.button("mdi2c-close", "Close the first steps", close);
        shut.setId("first-steps-close");
        shut.setFocusTraversable(true);
        getChildren().add(head(shut));
        for (Deed deed : Deed.values()) {
            Label line = new Label(words(deed));
            line.getStyleClass().add("first-step");
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            lines.put(deed, line);
            getChildren().add(line);
        }
        deeds.done().addListener((SetChangeListener<Deed>) _ -> tick());
        addEventHandler(MouseEvent.ANY, FirstSteps::keep);
        addEventHandler(ContextMenuEvent.ANY, Event::consume);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
        tick();
    }

    private HBox head(Button shut) {
        Label title = new Label("First steps");
        title.getStyleClass().add("panel-title");
        count.getStyleClass().add("first-steps-count");
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        HBox head = new HBox(title, count, shut);
        head.getStyleClass().add("first-steps-head");
        return head;
    }

    private static String words(Deed deed) {
        return switch (deed) {
            case ADD -> "Drag a kind from the palette";
            case LINK -> "Link two cards, from dot to card";
            case FIX -> "Look at the problems and press a fix";
            case EXPORT -> "Export the files";
            case START -> "Start the stack, which needs Docker";
        };
    }

    /// The mouse is not to reach the canvas below, but what is carried may be dropped there.
    private static void keep(MouseEvent event) {
        if (!(event instanceof MouseDragEvent)) {
            event.consume();
        }
    }

    private void tick() {
        lines.forEach((deed, line) -> {
            boolean done = deeds.done().contains(deed);
            line.pseudoClassStateChanged(DONE, done);
            line.setGraphic(Icons.of(done ? "mdi2c-check-circle" : "mdi2c-circle-outline"));
            line.setAccessibleText((done ? "Done: " : "To do: ") + line.getText());
        });
        int left = lines.size() - deeds.done().size();
        count.setText(left == 0 ? "all done" : deeds.done().size() + " of " + lines.size());
        setAccessibleText("First steps, " + count.getText()
                + lines.keySet().stream()
                        .filter(deed -> !deeds.done().contains(deed))
                        .findFirst()
                        .map(next -> ". Next: " + words(next))
                        .orElse(""));
    }
}
