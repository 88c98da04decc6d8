package dev.stackwright.ui.problems;

import dev.stackwright.model.Element;
import dev.stackwright.model.Waiver;
import dev.stackwright.rules.Finding;
import dev.stackwright.ui.fx.Icons;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks why a finding is accepted, which must be said, and until when, which may be.
final class WaiveSheet extends VBox {

    private final Finding finding;
    private final TextField reason = new TextField();
    private final TextField until = new TextField();
    private final Label wrong = new Label();
    private final Button waive = new Button("Waive");

    WaiveSheet(Finding finding, Consumer<Waiver> waived, Runnable close) {
        this.finding = finding;
        setId("waive-sheet");
        getStyleClass().add("waive-sheet");
        Label title = new Label("Waive " + finding.id() + place(), Icons.of("mdi2s-shield-check-outline"));
        title.getStyleClass().add("panel-title");
        Label sentence = new Label(finding.message());
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add("question-text");
        reason.setId("waive-reason");
        reason.setPromptText("why the team accepts it");
        until.setId("waive-until");
        until.setPromptText("for good, or a day such as "
                + LocalDate.now(java.time.ZoneId.systemDefault()).plusMonths(3));
        wrong.getStyleClass().add("field-problem");
        reason.textProperty().addListener(_ -> check());
        until.textProperty().addListener(_ -> check());
        Button cancel = new Button("Cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> close.run());
        waive.setId("waive-apply");
        waive.getStyleClass().add("accent");
        waive.setDefaultButton(true);
        waive.setOnAction(_ -> {
            close.run();
            waived.accept(waiver());
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(gap, cancel, waive);
        buttons.getStyleClass().add("sheet-buttons");
        getChildren().addAll(title, sentence, field("Reason", reason), field("Until", until), wrong, buttons);
        check();
    }

    private String place() {
        return finding.element() instanceof Element.OfDesign
                ? ""
                : " on " + finding.element().label();
    }

    private static HBox field(String name, TextField field) {
        Label label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMinHeight(Region.USE_PREF_SIZE);
        HBox line = new HBox(label, field);
        line.getStyleClass().add("field-line");
        return line;
    }

    /// Where the keyboard begins.
    TextField first() {
        return reason;
    }

    private void check() {
        boolean dated = until.getText().isBlank() || date().isPresent();
        wrong.setText(dated ? "" : "'" + until.getText() + "' is no day such as 2027-03-31.");
        waive.setDisable(reason.getText().isBlank() || !dated);
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(until.getText().strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private Waiver waiver() {
        return Waiver.of(finding.id(), finding.element(), reason.getText().strip(), date());
    }
}
