package dev.stackwright.ui.shell;

import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.preferences.Motion;
import dev.stackwright.ui.preferences.Preferences;
import dev.stackwright.ui.preferences.Settings;
import dev.stackwright.ui.preferences.Theme;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// What a person prefers, on a sheet. Every choice holds at once.
final class PreferencesSheet extends VBox {

    private static final List<Integer> SCALES = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    private final Settings settings;
    private final ComboBox<Theme> theme;

    PreferencesSheet(Settings settings, List<Action> actions, Runnable close) {
        this.settings = settings;
        setId("preferences-sheet");
        getStyleClass().add("preferences-sheet");
        Label title = new Label("Preferences", Icons.of("mdi2c-cog-outline"));
        title.getStyleClass().add("panel-title");
        Preferences now = settings.now();
        this.theme = choice("theme", List.of(Theme.values()), now.theme(), Theme::title, this::prefer);
        SortedSet<Integer> scales = new TreeSet<>(SCALES);
        scales.add(now.scale());
        ComboBox<Integer> scale =
                choice("scale", List.copyOf(scales), now.scale(), percent -> percent + " %", this::prefer);
        ComboBox<Motion> motion = choice("motion", List.of(Motion.values()), now.motion(), Motion::title, this::prefer);
        KeyList keys = new KeyList(settings, actions);
        VBox.setVgrow(keys, Priority.ALWAYS);
        getChildren()
                .addAll(title, line("Theme", theme), line("Size", scale), line("Motion", motion), keys, bottom(close));
    }

    private void prefer(Theme chosen) {
        settings.change(settings.now().with(chosen));
    }

    private void prefer(int percent) {
        settings.change(settings.now().with(percent));
    }

    private void prefer(Motion chosen) {
        settings.change(settings.now().with(chosen));
    }

    /// Where the keyboard begins.
    Node first() {
        return theme;
    }

    private static <T> ComboBox<T> choice(
            String id, List<T> choices, T now, Function<T, String> title, Consumer<T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.setId("preferences-" + id);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return choice == null ? "" : title.apply(choice);
            }

            @Override
            public T fromString(String text) {
                return choices.stream()
                        .filter(choice -> title.apply(choice).equals(text))
                        .findFirst()
                        .orElse(now);
            }
        });
        box.getItems().setAll(choices);
        box.setValue(now);
        box.valueProperty().addListener((_, _, choice) -> chosen.accept(choice));
        return box;
    }

    private static HBox line(String name, ComboBox<?> field) {
        Label label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        HBox line = new HBox(label, field);
        line.getStyleClass().add("field-line");
        return line;
    }

    private static HBox bottom(Runnable close) {
        Label note = new Label("Every choice holds at once; nothing is sent to anybody.");
        note.getStyleClass().add("question-text");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button done = new Button("Close");
        done.setId("preferences-close");
        done.setOnAction(_ -> close.run());
        HBox bottom = new HBox(note, gap, done);
        bottom.getStyleClass().add("sheet-buttons");
        return bottom;
    }
}
