package dev.stackwright.ui.history;

import dev.stackwright.model.History;
import dev.stackwright.ui.session.DesignSession;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;

/// Every step of the history, the undone ones too; choosing one goes there. Nothing is done while nobody sees it.
public final class HistoryView extends StackPane {

    private final DesignSession session;
    private final ListView<Step> list = new ListView<>();
    private boolean following;

    /// The history of the session's design.
    public HistoryView(DesignSession session) {
        this.session = session;
        list.setId("history");
        list.setAccessibleText("History");
        list.getStyleClass().addAll("bare", "history");
        list.setCellFactory(_ -> new StepCell());
        list.getSelectionModel().selectedIndexProperty().addListener((_, _, chosen) -> go(chosen.intValue()));
        getChildren().add(list);
        sceneProperty().addListener(_ -> follow());
        session.historyProperty().addListener(_ -> follow());
    }

    private void follow() {
        if (getScene() == null) {
            return;
        }
        History history = session.historyProperty().get();
        following = true;
        list.getItems().setAll(Step.of(history));
        list.getSelectionModel().select(history.at());
        list.getFocusModel().focus(history.at());
        list.scrollTo(Math.max(0, history.at() - 2));
        following = false;
    }

    private void go(int steps) {
        if (!following && steps >= 0) {
            session.goTo(steps);
        }
    }
}
