package dev.stackwright.ui.live;

import dev.stackwright.engine.Subscription;
import dev.stackwright.ui.code.Searched;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Mailbox;
import dev.stackwright.ui.session.DesignSession;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What was done with the stack, and what each component prints while it is looked at.
public final class LogsView extends HBox implements Searched {

    private static final String PROGRESS = "Progress";
    private static final int TAIL = 500;

    private final DesignSession session;
    private final StackControl stack;
    private final Background background;
    private final ListView<String> sources = new ListView<>();
    private final LogList lines;
    private Optional<Subscription> following = Optional.empty();
    private Map<String, Instant> followed = Map.of();
    private int turn;

    /// A view of what `stack` did and of what its containers print.
    public LogsView(DesignSession session, StackControl stack, Background background) {
        this.session = session;
        this.stack = stack;
        this.background = background;
        this.lines = new LogList(stack.log().lines(), background);
        getStyleClass().add("files");
        sources.setId("log-sources");
        sources.setAccessibleText("Whose log");
        sources.getStyleClass().addAll("bare", "file-list");
        HBox.setHgrow(lines.view(), Priority.ALWAYS);
        getChildren().addAll(sources, lines.view());
        session.designProperty().addListener(_ -> list());
        session.selectionProperty()
                .addListener(
                        (_, _, now) -> now.components().stream().findFirst().ifPresent(this::choose));
        sources.getSelectionModel().selectedItemProperty().addListener(_ -> show());
        // A restart between two looks leaves the state as it was, so every look counts and not only changes.
        session.runProperty().addListener((InvalidationListener) _ -> lookAgain());
        sceneProperty().addListener(_ -> show());
        list();
    }

    @Override
    public void search() {
        lines.view().search();
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
            String chosen = chosen();
            sources.getItems().setAll(wanted);
            sources.getSelectionModel().select(wanted.contains(chosen) ? chosen : PROGRESS);
        }
    }

    private String chosen() {
        return Optional.ofNullable(sources.getSelectionModel().getSelectedItem())
                .orElse(PROGRESS);
    }

    private void show() {
        following.ifPresent(Subscription::close);
        following = Optional.empty();
        int mine = ++turn;
        if (chosen().equals(PROGRESS)) {
            lines.showProgress();
            return;
        }
        lines.showPrinted();
        if (getScene() != null) {
            followed = stack.running(chosen());
            Mailbox<String> box = Mailbox.eachFrame(background, all -> {
                if (turn == mine) {
                    lines.append(all);
                }
            });
            following = Optional.of(stack.follow(chosen(), TAIL, box::post));
        }
    }

    /// A stream ends with its container; when that runs again, it is followed anew.
    private void lookAgain() {
        if (session.run().health().isEmpty() || chosen().equals(PROGRESS) || getScene() == null) {
            return;
        }
        Map<String, Instant> now = stack.running(chosen());
        if (now.isEmpty()) {
            followed = Map.of();
        } else if (now.entrySet().stream().anyMatch(each -> !each.getValue().equals(followed.get(each.getKey())))) {
            show();
        }
    }
}
