package dev.stackwright.ui.outline;

import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.fx.Tips;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What stands above the outline: whether it is a tree or a table, and what is looked for in it.
final class OutlineBar extends HBox {

    private final TextField words = new TextField();

    /// What the bar asks of the outline.
    interface Asked {
        /// Shows the tree.
        void tree();

        /// Shows the table.
        void table();

        /// Shows what passes the filter.
        void narrow();

        /// Gives the keyboard to the list.
        void walk();
    }

    OutlineBar(Asked asked) {
        getStyleClass().addAll("problem-bar", "outline-bar");
        ToggleButton tree = toggle("Tree", "mdi2f-file-tree-outline", "Show zones, components and links as a tree");
        ToggleButton table = toggle("Table", "mdi2t-table", "Show the components as a table that can be sorted");
        tree.setSelected(true);
        tree.setOnAction(_ -> {
            tree.setSelected(true);
            table.setSelected(false);
            asked.tree();
        });
        table.setOnAction(_ -> {
            table.setSelected(true);
            tree.setSelected(false);
            asked.table();
        });
        words.setId("outline-words");
        words.setPromptText("Filter");
        words.setAccessibleText("Filter the outline by name, kind or zone");
        words.textProperty().addListener(_ -> asked.narrow());
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, asked));
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(tree, table, words);
    }

    private static ToggleButton toggle(String text, String icon, String tip) {
        ToggleButton button = new ToggleButton(text, Icons.of(icon));
        button.setId("outline-as-" + text.toLowerCase(java.util.Locale.ROOT));
        button.getStyleClass().addAll("flat", "bar-toggle");
        button.setMinWidth(USE_PREF_SIZE);
        Tips.on(button, () -> tip);
        return button;
    }

    private void pressed(KeyEvent event, Asked asked) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            event.consume();
            asked.walk();
        } else if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
            event.consume();
            words.clear();
        }
    }

    /// What is let pass.
    OutlineFilter filter() {
        return OutlineFilter.of(words.getText());
    }
}
