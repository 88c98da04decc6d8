package dev.stackwright.ui.canvas;

import dev.stackwright.model.Names;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Placement;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Renames a component in its card or a zone in its corner: Enter takes the name, Esc leaves the old one, and a name
/// that cannot be is
/// explained while it is typed.
final class NameField extends TextField {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final DesignSession session;
    private final Naming naming;
    private final Runnable close;
    private boolean open = true;

    NameField(DesignSession session, Naming naming, Runnable close) {
        super(naming.name());
        this.session = session;
        this.naming = naming;
        this.close = close;
        setId("rename");
        getStyleClass().add("name-field");
        setPrefWidth(Placement.CARD_WIDTH - 64);
        relocate(naming.place().x(), naming.place().y());
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
        return naming.taken().contains(wanted) && !wanted.equals(naming.name())
                ? Optional.of("There is a " + naming.element().type() + " called " + wanted + " already.")
                : Optional.empty();
    }

    private void finish() {
        if (!open) {
            return;
        }
        String wanted = getText().strip();
        boolean fits = complaint().isEmpty() && !wanted.equals(naming.name());
        shut();
        if (fits) {
            session.apply(naming.edit(wanted));
            session.select(naming.after(wanted));
        }
    }

    private void shut() {
        open = false;
        session.say("");
        close.run();
    }
}
