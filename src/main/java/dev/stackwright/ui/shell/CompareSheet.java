package dev.stackwright.ui.shell;

import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.problems.ChangeLines;
import dev.stackwright.ui.problems.TextChange;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Shows how the text of the open design differs from what another program has written, and asks which to go on with.
final class CompareSheet extends VBox {

    private final Button cancel = new Button("Cancel");

    CompareSheet(String name, String theirs, String mine, List<Notice.Answer> answers, Runnable close) {
        setId("compare-sheet");
        getStyleClass().add("fix-sheet");
        Label title = new Label("From " + name + " on disk to the design here", Icons.of("mdi2f-file-compare"));
        title.getStyleClass().add("panel-title");
        ChangeLines lines = new ChangeLines("compare-lines");
        lines.show(TextChange.of(name, theirs, mine));
        VBox.setVgrow(lines, Priority.ALWAYS);
        VBox changes = new VBox(lines);
        changes.getStyleClass().add("changes");
        VBox.setVgrow(changes, Priority.ALWAYS);
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> close.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label note = new Label("Lines with − are only on disk, lines with + only here.");
        note.getStyleClass().add("question-text");
        HBox bottom = new HBox(note, gap, cancel);
        bottom.getStyleClass().add("sheet-buttons");
        answers.forEach(answer -> bottom.getChildren().add(button(answer, close)));
        getChildren().addAll(title, changes, bottom);
    }

    /// Where the keyboard begins: with the answer that changes nothing.
    Node first() {
        return cancel;
    }

    private static Button button(Notice.Answer answer, Runnable close) {
        Button button = new Button(answer.title());
        button.setId("compare-" + answer.title().toLowerCase(Locale.ROOT).replace(' ', '-'));
        button.setOnAction(_ -> {
            close.run();
            answer.run().run();
        });
        return button;
    }
}
