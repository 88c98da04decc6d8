package dev.stackwright.ui.shell;

import dev.stackwright.rules.Severity;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.fx.Lazy;
import dev.stackwright.ui.fx.Tips;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Judgement;
import dev.stackwright.ui.session.RunState;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line at the bottom: counts of findings, the hint of the gesture, the engine and the zoom.
final class StatusBar extends HBox {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");

    private final Lazy<ZoomField> zoom;

    StatusBar(List<Action> actions, DesignSession session, Actions.Stage stage, Background background) {
        this.zoom = new Lazy<>(() -> new ZoomField(session, stage.canvas(), Action.of(actions, "zoom-to")::tip));
        getStyleClass().add("status-bar");
        background.afterDrawing(() ->
                fill(actions, session, stage, new LinkLine(session, background, () -> stage.show(Drawer.Tab.FILES))));
    }

    private void fill(List<Action> actions, DesignSession session, Actions.Stage stage, LinkLine link) {
        HBox counts = new HBox();
        counts.getStyleClass().add("counts");
        for (Severity severity : Severity.values()) {
            counts.getChildren().add(count(session, severity));
        }
        Button problems = button("", "problems-count", () -> stage.drawer(Drawer.Tab.PROBLEMS));
        problems.setGraphic(counts);
        problems.accessibleTextProperty().bind(session.judgementProperty().map(StatusBar::spoken));
        Tips.on(problems, Action.of(actions, "problems")::tip);
        Button files = button("Files", "open-files", () -> stage.drawer(Drawer.Tab.FILES));
        Button logs = button("Logs", "open-logs", () -> stage.drawer(Drawer.Tab.LOGS));
        Label hint = new Label();
        hint.setId("hint");
        hint.getStyleClass().add("hint");
        hint.textProperty().bind(session.hintProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label engine = new Label();
        engine.setId("engine-state");
        engine.getStyleClass().add("engine-state");
        ObservableValue<RunState> run = session.runProperty();
        engine.textProperty().bind(run.map(StatusBar::engine));
        Tips.on(engine, engine::getText);
        run.addListener((_, _, now) -> {
            engine.pseudoClassStateChanged(FAILED, now.phase() == RunState.Phase.FAILED);
            engine.pseudoClassStateChanged(RUNNING, now.phase() == RunState.Phase.RUNNING);
        });
        getChildren()
                .addAll(
                        problems,
                        files,
                        logs,
                        hint,
                        link,
                        gap,
                        new HiddenLayers(stage.canvas().drawing()),
                        engine,
                        zoom.get());
    }

    /// Asks for another zoom.
    void askZoom() {
        zoom.get().ask();
    }

    private static String spoken(Judgement judgement) {
        return "Problems: "
                + Stream.of(Severity.values())
                        .map(severity -> severity.id() + " " + judgement.count(severity))
                        .collect(Collectors.joining(", "));
    }

    private static Label count(DesignSession session, Severity severity) {
        Label label = new Label();
        label.setGraphic(Icons.of(severity));
        label.setId("count-" + severity.id());
        ObservableValue<Judgement> judgement = session.judgementProperty();
        label.textProperty().bind(judgement.map(now -> Long.toString(now.count(severity))));
        return label;
    }

    private static Button button(String text, String id, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().addAll("flat", "status-button");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static String engine(RunState run) {
        return run.message().isEmpty() ? run.phase().word() : run.phase().word() + ": " + run.message();
    }
}
