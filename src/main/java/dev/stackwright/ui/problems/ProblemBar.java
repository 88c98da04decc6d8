package dev.stackwright.ui.problems;

import dev.stackwright.rules.Category;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Severity;
import dev.stackwright.rules.Verdict;
import dev.stackwright.ui.fx.Icons;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What stands above the list of problems: how it is grouped, and what of it is shown, with counts.
final class ProblemBar extends HBox {

    private final Runnable changed;
    private final MenuButton grouping = new MenuButton();
    private final Map<Severity, ToggleButton> severities = new EnumMap<>(Severity.class);
    private final MenuButton category = new MenuButton();
    private final TextField words = new TextField();
    private final ToggleButton waived = toggle("", "waived");
    private final ToggleButton explain = toggle("Explain", "explain");
    private Grouping group = Grouping.GRAVEST;
    private ProblemFilter filter = ProblemFilter.ALL;

    ProblemBar(Runnable changed) {
        this.changed = changed;
        getStyleClass().add("problem-bar");
        menu(grouping, "grouping");
        for (Grouping each : Grouping.values()) {
            grouping.getItems().add(item(each.title(), "group-" + each.name(), () -> {
                group = each;
                changed.run();
            }));
        }
        getChildren().add(grouping);
        for (Severity severity : Severity.values()) {
            ToggleButton button = toggle("", "show-" + severity.id());
            button.setGraphic(Icons.of(severity));
            button.setSelected(true);
            button.setTooltip(new Tooltip("Show findings of severity " + severity.id()));
            button.setAccessibleText(severity.id());
            button.setOnAction(_ -> filter(filter.with(chosen())));
            severities.put(severity, button);
            getChildren().add(button);
        }
        menu(category, "category");
        words.setId("problem-words");
        words.setPromptText("Filter");
        words.setAccessibleText("Filter the problems");
        words.textProperty().addListener((_, _, text) -> filter(filter.with(text)));
        HBox.setHgrow(words, Priority.ALWAYS);
        waived.setGraphic(Icons.of("mdi2s-shield-check-outline"));
        waived.setTooltip(new Tooltip("Show what the team accepts"));
        waived.setOnAction(_ -> filter(filter.waived(waived.isSelected())));
        explain.setGraphic(Icons.of("mdi2b-book-open-variant"));
        explain.setOnAction(_ -> changed.run());
        getChildren().addAll(category, words, waived, explain);
    }

    private static void menu(MenuButton button, String id) {
        button.setId(id);
        button.getStyleClass().addAll("flat", "bar-menu");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
    }

    private static ToggleButton toggle(String text, String id) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.getStyleClass().addAll("flat", "bar-toggle");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        return button;
    }

    private static MenuItem item(String title, String id, Runnable action) {
        MenuItem item = new MenuItem(title);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void filter(ProblemFilter next) {
        if (!filter.equals(next)) {
            filter = next;
            changed.run();
        }
    }

    private Set<Severity> chosen() {
        Set<Severity> chosen = EnumSet.noneOf(Severity.class);
        severities.forEach((severity, button) -> {
            if (button.isSelected()) {
                chosen.add(severity);
            }
        });
        return chosen;
    }

    Grouping grouping() {
        return group;
    }

    ProblemFilter filter() {
        return filter;
    }

    /// Whether the page of the chosen finding stands beside the list.
    boolean explaining() {
        return explain.isSelected();
    }

    /// Puts the page of the chosen finding beside the list, or takes it away.
    void explain(boolean wanted) {
        explain.setSelected(wanted);
        changed.run();
    }

    /// Shows every open finding again.
    void clear() {
        severities.values().forEach(button -> button.setSelected(true));
        words.clear();
        filter(ProblemFilter.ALL.waived(waived.isSelected()));
    }

    /// Shows the counts of a verdict: of each severity and category what the other filters let pass.
    void count(Verdict verdict) {
        grouping.setText(group.title());
        Map<Severity, Long> grave = counts(verdict, filter.with(EnumSet.allOf(Severity.class)), Finding::severity);
        severities.forEach((severity, button) -> button.setText(Long.toString(grave.getOrDefault(severity, 0L))));
        Map<Optional<Category>, Long> sorts =
                counts(verdict, filter.with(Optional.empty()), finding -> Category.of(finding.rule()));
        category.setText(filter.category().map(Category::title).orElse("All Rules"));
        category.getItems()
                .setAll(Stream.concat(
                                Stream.of(
                                        item("All Rules", "category-all", () -> filter(filter.with(Optional.empty())))),
                                Arrays.stream(Category.values())
                                        .map(each -> categoryItem(each, sorts.getOrDefault(Optional.of(each), 0L))))
                        .toList());
        waived.setText("Waived " + verdict.accepted().size());
    }

    private static <T> Map<T, Long> counts(Verdict verdict, ProblemFilter passing, Function<Finding, T> sort) {
        return verdict.open().stream()
                .filter(passing::passes)
                .collect(Collectors.groupingBy(sort, Collectors.counting()));
    }

    private MenuItem categoryItem(Category each, long count) {
        MenuItem item = item(
                each.title() + "  " + count, "category-" + each.name(), () -> filter(filter.with(Optional.of(each))));
        item.setDisable(count == 0);
        return item;
    }
}
