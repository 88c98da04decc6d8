package dev.stackwright.ui.problems;

import dev.stackwright.rules.Finding;
import dev.stackwright.ui.session.DesignSession;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;

/// The findings, the gravest first. A click selects the element; a button mends the finding.
public final class ProblemsView extends StackPane {

    private final DesignSession session;
    private final ListView<Finding> list = new ListView<>();

    /// A view of the session's findings; `reveal` brings what is selected into sight.
    public ProblemsView(DesignSession session, Runnable reveal) {
        this.session = session;
        Label empty = new Label("No findings. The design follows every rule that applies to it.");
        empty.getStyleClass().add("empty-note");
        list.setPlaceholder(empty);
        list.setId("problems");
        list.getStyleClass().add("bare");
        list.setCellFactory(_ -> new FindingCell(session));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, finding) -> {
            if (finding != null) {
                session.select(finding.element());
                reveal.run();
            }
        });
        getChildren().add(list);
        session.judgementProperty().addListener(_ -> show());
        show();
    }

    private void show() {
        list.getItems().setAll(session.judgement().findings());
    }

    /// Selects this finding.
    public void choose(Finding finding) {
        list.getSelectionModel().select(finding);
        list.scrollTo(finding);
    }

    /// Selects the next finding, or the one before; the first after the last.
    public void step(int by) {
        int count = list.getItems().size();
        if (count > 0) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, count);
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(next);
        }
    }
}
