package dev.stackwright.ui.shell;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.document.DesignFile;
import dev.stackwright.document.Template;
import dev.stackwright.ui.canvas.Thumbnail;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// One template in the gallery: its picture, its title and when to choose it.
final class TemplateTile extends VBox {

    /// A template with the file that it begins.
    record Choice(Template template, DesignFile file) {

        static Choice of(Template template) {
            return new Choice(template, template.file());
        }
    }

    private final String words;

    TemplateTile(Choice choice, Catalog catalog, Runnable open) {
        Template template = choice.template();
        words = (template.name() + " " + template.title() + " " + template.when()).toLowerCase(Locale.ROOT);
        setId("template-" + template.name());
        getStyleClass().add("template-tile");
        Label title = new Label(template.title());
        title.getStyleClass().add("card-name");
        Label when = new Label(template.when());
        when.getStyleClass().add("template-when");
        when.setWrapText(true);
        getChildren().addAll(new Thumbnail(choice.file().design(), catalog), title, when);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(template.title() + ". " + template.when());
        setOnMousePressed(_ -> requestFocus());
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open.run();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open.run();
                event.consume();
            }
        });
    }

    /// True if every word of `text` stands in its name, title or sentence.
    boolean has(String text) {
        return java.util.Arrays.stream(text.toLowerCase(Locale.ROOT).split(" ")).allMatch(words::contains);
    }
}
