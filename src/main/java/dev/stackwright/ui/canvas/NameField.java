package dev.stackwright.ui.canvas;

import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Names;
import dev.stackwright.model.Point;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Placement;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Renames a component in its card: Enter takes the name, Esc leaves the old one, and a name that cannot be is
/// explained while it is typed.
final class NameField extends TextField {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final DesignSession session;
    private final String name;
    private final Runnable close;
    private boolean open = true;

    NameField(DesignSession session, String name, Point card, Runnable close) {
        super(name);
        this.session = session;
        this.name = name;
        this.close = close;
        setId("rename");
        getStyleClass().add("name-field");
        setPrefWidth(Placement.CARD_WIDTH - 64);
        relocate(card.x() + 52, card.y() + 6);
        textProperty().addListener(_ -> explain());
        focusedProperty().addListener(_ -> {
            if (!isFocused()) {
                finish();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            shut();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (complaint().isEmpty()) {
                finish();
            }
        }
    }

    private void explain() {
        pseudoClassStateChanged(WRONG, complaint().isPresent());
        session.say(complaint().orElse(""));
    }

    private Optional<String> complaint() {
        String wanted = getText().strip();
        if (!Names.valid(wanted)) {
            return Optional.of("A name has lower case letters, digits and hyphens, at most 42, such as order-api.");
        }
        boolean taken = !wanted.equals(name)
                && session.design().topology().component(wanted).isPresent();
        return taken ? Optional.of("There is a component called " + wanted + " already.") : Optional.empty();
    }

    private void finish() {
        if (!open) {
            return;
        }
        String wanted = getText().strip();
        boolean fits = complaint().isEmpty() && !wanted.equals(name);
        shut();
        if (fits) {
            session.apply(new Edit.RenameComponent(name, wanted));
            session.select(Element.component(wanted));
        }
    }

    private void shut() {
        open = false;
        session.say("");
        close.run();
    }
}
