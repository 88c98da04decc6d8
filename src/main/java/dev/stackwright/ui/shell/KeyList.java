package dev.stackwright.ui.shell;

import dev.stackwright.ui.preferences.Settings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The keys of every action, to be changed: what another action has is not taken from it unasked.
final class KeyList extends VBox {

    /// Keys that the canvas and every field need as they are.
    private static final Set<KeyCode> RESERVED = Set.of(
            KeyCode.TAB,
            KeyCode.ENTER,
            KeyCode.SPACE,
            KeyCode.ESCAPE,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT);

    private final Settings settings;
    private final List<Action> actions;
    private final VBox rows = new VBox();
    private final Label wrong = new Label();
    private final Button take = new Button("Take them");
    private final HBox conflict = new HBox(wrong, take);

    KeyList(Settings settings, List<Action> actions) {
        this.settings = settings;
        this.actions = actions;
        getStyleClass().add("key-list");
        TextField filter = new TextField();
        filter.setId("key-filter");
        filter.setPromptText("Find an action or keys");
        filter.setAccessibleText("Find an action or keys");
        filter.textProperty().addListener((_, _, words) -> show(words));
        HBox.setHgrow(filter, Priority.ALWAYS);
        Button reset = new Button("Reset all keys");
        reset.setId("keys-reset");
        reset.setOnAction(_ -> {
            say("");
            settings.change(settings.now().withoutKeys());
        });
        reset.disableProperty().bind(settings.property().map(now -> now.keys().isEmpty()));
        reset.setMinWidth(USE_PREF_SIZE);
        HBox top = new HBox(filter, reset);
        top.getStyleClass().add("field-line");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("bare");
        scroll.setFocusTraversable(false);
        VBox changes = new VBox(scroll);
        changes.getStyleClass().add("changes");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(changes, Priority.ALWAYS);
        wrong.setId("key-problem");
        wrong.getStyleClass().add("key-problem");
        take.setId("key-take");
        conflict.getStyleClass().add("sheet-buttons");
        say("");
        getChildren().addAll(top, changes, conflict);
        show("");
    }

    private void show(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        rows.getChildren()
                .setAll(actions.stream()
                        .filter(action -> said(action).contains(wanted))
                        .map(action -> new KeyRow(action, this))
                        .toList());
    }

    private static String said(Action action) {
        return (action.menu() + " " + action.title().getValue() + " " + action.shown()).toLowerCase(Locale.ROOT);
    }

    /// Gives `action` these keys, unless they are not to be had.
    void give(Action action, KeyCombination keys) {
        Optional<Action> other = holder(keys).filter(holding -> !holding.id().equals(action.id()));
        if (reserved(keys)) {
            say(keys.getDisplayText() + " belongs to the canvas and the fields; choose others.");
        } else if (other.isPresent()) {
            say(keys.getDisplayText() + " means " + other.get().name() + " already.");
            take.setVisible(true);
            take.setText("Take it from " + other.get().name());
            take.setOnAction(_ -> {
                say("");
                settings.change(
                        settings.now().with(other.get().id(), Optional.empty()).with(action.id(), Optional.of(keys)));
            });
        } else {
            say("");
            settings.change(settings.now().with(action.id(), Optional.of(keys)));
        }
    }

    /// Takes the keys of `action` away.
    void clear(Action action) {
        say("");
        settings.change(settings.now().with(action.id(), Optional.empty()));
    }

    /// Gives `action` Stackwright's keys again, unless another has them by now.
    void reset(Action action) {
        Optional<Action> other = action.standard().flatMap(this::holder);
        if (other.isPresent() && !other.get().id().equals(action.id())) {
            give(action, action.standard().get());
        } else {
            say("");
            settings.change(settings.now().without(action.id()));
        }
    }

    private Optional<Action> holder(KeyCombination keys) {
        return actions.stream()
                .filter(action -> action.keys().getValue().equals(Optional.of(keys)))
                .findFirst();
    }

    private static boolean reserved(KeyCombination keys) {
        return keys instanceof KeyCodeCombination code
                && RESERVED.contains(code.getCode())
                && code.getAlt() != KeyCombination.ModifierValue.DOWN
                && code.getShortcut() != KeyCombination.ModifierValue.DOWN;
    }

    private void say(String sentence) {
        wrong.setText(sentence);
        take.setVisible(false);
        conflict.setVisible(!sentence.isEmpty());
        conflict.setManaged(!sentence.isEmpty());
    }
}
