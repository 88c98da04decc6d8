package dev.stackwright.ui.fx;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The dark veil over the window with one sheet on it that asks something. Esc and a click beside the sheet lift it,
/// and the keyboard goes back to where it was.
public final class Veil extends StackPane {

    private Optional<Node> before = Optional.empty();

    /// A veil that is lifted.
    public Veil() {
        setId("veil");
        getStyleClass().add("veil");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !taken(event)) {
                event.consume();
                lift();
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            event.consume();
            if (event.getTarget().equals(this)) {
                lift();
            }
        });
    }

    private static boolean taken(KeyEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !(node instanceof TakesKeys part && part.takesKeys())) {
            node = node.getParent();
        }
        return node != null;
    }

    /// Shows `sheet` in place of any other, with the keyboard in `first`.
    public void show(Region sheet, Node first) {
        if (!isVisible()) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        sheet.getStyleClass().add("overlay");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(sheet);
        setVisible(true);
        first.requestFocus();
    }

    /// Takes the sheet away.
    public void lift() {
        if (isVisible()) {
            setVisible(false);
            getChildren().clear();
            before.ifPresent(Node::requestFocus);
        }
    }
}
