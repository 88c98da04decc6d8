package dev.stackwright.ui.shell;

import dev.stackwright.model.Element;
import dev.stackwright.ui.canvas.CanvasView;
import dev.stackwright.ui.find.Choice;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.fx.Newest;
import dev.stackwright.ui.fx.Tips;
import dev.stackwright.ui.session.Companion;
import dev.stackwright.ui.session.Deed;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Judgement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
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

/// Offers at a card that was just added what could be added along with it, until anything else is done or selected. It
/// takes the keyboard from nothing.
final class CompanionRow extends HBox {

    private final DesignSession session;
    private final CanvasView canvas;
    private final Newest<List<Companion>> finding;
    private Optional<String> component = Optional.empty();
    private Judgement before = Judgement.NONE;
    private List<Companion> offered = List.of();
    private boolean adding;

    CompanionRow(DesignSession session, Background background, CanvasView canvas) {
        this.session = session;
        this.canvas = canvas;
        this.finding = new Newest<>(background, "companions", this::offer);
        setId("companions");
        getStyleClass().add("companions");
        setAccessibleRole(AccessibleRole.NODE);
        session.historyProperty().addListener(_ -> {
            if (!adding) {
                end();
            }
        });
        session.newcomerProperty().addListener((_, _, now) -> now.ifPresent(this::follow));
        session.judgementProperty().addListener((_, _, now) -> judged(now));
        session.selectionProperty().addListener((_, _, now) -> {
            if (!now.only().equals(component.map(Element::component))) {
                end();
            }
        });
        addEventHandler(MouseEvent.ANY, CompanionRow::keep);
        addEventHandler(ContextMenuEvent.ANY, Event::consume);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                end();
            }
        });
    }

    /// The mouse is not to reach the canvas below, but what is carried may be dropped there.
    private static void keep(MouseEvent event) {
        if (!(event instanceof MouseDragEvent)) {
            event.consume();
        }
    }

    private void follow(String newcomer) {
        component = Optional.of(newcomer);
        before = session.judgement();
    }

    private void end() {
        finding.drop();
        component = Optional.empty();
        offer(List.of());
    }

    private void judged(Judgement now) {
        Judgement known = before;
        component
                .filter(_ -> known.evaluation().isPresent())
                .filter(_ -> now.topology().equals(session.design().topology()))
                .ifPresent(name -> finding.compute(() -> Companion.of(name, known, now)));
    }

    private void offer(List<Companion> companions) {
        offered = component.isEmpty() ? List.of() : companions;
        canvas.beneath().hide();
        getChildren().clear();
        if (!offered.isEmpty()) {
            Label words = new Label("Add with it:");
            words.getStyleClass().add("companions-label");
            getChildren().add(words);
            offered.forEach(companion -> getChildren().add(button(companion)));
            Button close = Icons.button("mdi2c-close", "Add nothing with it", this::end);
            close.setId("companions-close");
            close.setFocusTraversable(true);
            getChildren().add(close);
            setAccessibleText("Add with " + component.orElse("") + ": "
                    + offered.stream().map(Companion::title).collect(Collectors.joining(", ")));
            component.ifPresent(name -> canvas.beneath().show(this, name));
        }
    }

    private Button button(Companion companion) {
        Button button = new Button(companion.title());
        button.setId("companion-" + companion.title().toLowerCase(Locale.ROOT).replace(' ', '-'));
        button.getStyleClass().add("companion");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText("Add " + companion.title());
        button.setAccessibleHelp(words(companion));
        Tips.on(button, () -> words(companion));
        button.setOnAction(_ -> add(companion));
        return button;
    }

    private static String words(Companion companion) {
        return (companion.fix().title() + ". " + companion.fix().caution()).strip();
    }

    /// What is left is offered anew once the design with it has been judged.
    private void add(Companion companion) {
        boolean inside = isFocusWithin();
        adding = true;
        session.apply(companion.fix().edit());
        adding = false;
        session.deeds().add(Deed.FIX);
        offer(offered.stream().filter(other -> !other.equals(companion)).toList());
        if (inside && !offered.isEmpty()) {
            getChildren().get(1).requestFocus();
        }
    }

    /// What is offered, to be chosen by typing.
    List<Choice> choices() {
        return offered.stream()
                .map(companion -> new Choice(
                        "Add " + companion.title(), "with " + component.orElse(""), "mdi2p-plus", () -> add(companion)))
                .toList();
    }
}
