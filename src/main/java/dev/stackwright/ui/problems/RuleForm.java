package dev.stackwright.ui.problems;

import dev.stackwright.rules.Parameter;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.RulePage;
import dev.stackwright.ui.fx.Tips;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// One rule on the sheet of rules: how grave its findings are and its numbers, to be chosen, above its page.
final class RuleForm extends ScrollPane {

    private final RuleChoices choices;
    private final Runnable changed;
    private final Runnable done;
    private final VBox page = new VBox();

    RuleForm(RuleChoices choices, Runnable changed, Runnable done) {
        this.choices = choices;
        this.changed = changed;
        this.done = done;
        setId("rule-form");
        setFocusTraversable(false);
        getStyleClass().addAll("bare", "rule-page");
        page.getStyleClass().add("rule-lines");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    void show(RuleInfo rule) {
        page.getChildren()
                .setAll(
                        RuleText.line(rule.id() + "  " + rule.title(), "finding-title"),
                        line("Severity", severity(rule)));
        for (Parameter parameter : rule.parameters()) {
            number(rule, parameter);
        }
        page.getChildren().addAll(RuleText.sections(RulePage.explanation(rule)));
        setVvalue(0);
    }

    private ComboBox<String> severity(RuleInfo rule) {
        ComboBox<String> box = new ComboBox<>();
        box.setId("rule-severity");
        String other = rule.optional() ? "on" : "off";
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String word) {
                return word == null ? "" : title(rule, word);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        box.getItems().setAll("", other, "error", "warning", "info");
        box.setValue(choices.of(rule, "severity"));
        box.valueProperty().addListener((_, _, word) -> {
            choices.choose(rule, "severity", word);
            changed.run();
        });
        return box;
    }

    private static String title(RuleInfo rule, String word) {
        String own = rule.severity().id();
        return switch (word) {
            case "" -> rule.optional() ? "not asked: judges nothing" : "as the rule says: " + own;
            case "on" -> "asked: " + own;
            default -> word;
        };
    }

    private void number(RuleInfo rule, Parameter parameter) {
        TextField field = new TextField(choices.of(rule, parameter.name()));
        field.setId("rule-" + parameter.name());
        field.setOnAction(_ -> done.run());
        field.setPromptText(parameter.standard());
        field.setAccessibleHelp(parameter.help());
        Tips.on(field, parameter::help);
        Label wrong = RuleText.line("", "field-problem");
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.setVisible(false);
        field.textProperty().addListener((_, _, text) -> {
            boolean good = text.isBlank() || RuleInfo.isAmount(text.strip());
            wrong.setVisible(!good);
            wrong.setText("'" + text + "' is no value such as " + parameter.standard() + ".");
            if (good) {
                choices.choose(rule, parameter.name(), text.strip());
                changed.run();
            }
        });
        page.getChildren().addAll(line(parameter.name(), field), wrong, RuleText.line(parameter.help(), "help-text"));
    }

    private static HBox line(String name, Region field) {
        Label label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        field.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(label, field);
        line.getStyleClass().add("field-line");
        return line;
    }
}
