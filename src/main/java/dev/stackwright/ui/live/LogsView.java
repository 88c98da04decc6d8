package dev.stackwright.ui.live;

import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Newest;
import dev.stackwright.ui.session.DesignSession;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/// What was done with the stack, and what each component last printed.
public final class LogsView extends HBox {

    private static final String PROGRESS = "Progress";
    private static final int LINES = 300;

    private final DesignSession session;
    private final StackControl stack;
    private final ListView<String> sources = new ListView<>();
    private final ListView<String> lines = new ListView<>();
    private final Newest<List<String>> reading;

    /// A view of what `stack` did and of what its containers print.
    public LogsView(DesignSession session, StackControl stack, Background background) {
        this.session = session;
        this.stack = stack;
        this.reading = new Newest<>(background, "logs", this::show);
        getStyleClass().add("files");
        sources.setId("log-sources");
        sources.getStyleClass().addAll("bare", "file-list");
        lines.setId("log-lines");
        lines.getStyleClass().addAll("bare", "log-lines");
        Label empty = new Label("Nothing yet. Start the stack to see its progress here.");
        empty.getStyleClass().add("empty-note");
        lines.setPlaceholder(empty);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(sources, lines);
        session.designProperty().addListener(_ -> list());
        session.selectionProperty()
                .addListener(
                        (_, _, now) -> now.components().stream().findFirst().ifPresent(this::choose));
        sources.getSelectionModel().selectedItemProperty().addListener(_ -> read());
        stack.log().lines().addListener((ListChangeListener<String>) _ -> read());
        Timeline clock = new Timeline(new KeyFrame(Duration.seconds(2), _ -> read()));
        clock.setCycleCount(Animation.INDEFINITE);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                clock.stop();
            } else {
                clock.play();
                read();
            }
        });
        list();
    }

    private void choose(String component) {
        if (!session.run().health().isEmpty()) {
            sources.getSelectionModel().select(component);
        }
    }

    private void list() {
        List<String> wanted = new ArrayList<>(List.of(PROGRESS));
        wanted.addAll(session.design().topology().components().keySet());
        if (!wanted.equals(sources.getItems())) {
            sources.getItems().setAll(wanted);
            sources.getSelectionModel().selectFirst();
        }
    }

    private void read() {
        String source = sources.getSelectionModel().getSelectedItem();
        if (source == null || source.equals(PROGRESS)) {
            show(stack.log().lines());
        } else if (getScene() != null) {
            reading.compute(() -> stack.lastLines(source, LINES));
        }
    }

    private void show(List<String> now) {
        if (!now.equals(lines.getItems())) {
            lines.getItems().setAll(now);
            lines.scrollTo(Math.max(0, now.size() - 1));
        }
    }
}
