package dev.stackwright.ui.preferences;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Preferences as a file of lines such as `theme: dark`, `scale: 120`, `motion: reduced` and `key save: Shortcut+S`.
record PreferencesFile(Path path) {

    private static final String KEY = "key ";
    private static final String NONE = "none";
    private static final String SHOWN = "shown";
    private static final String HIDDEN = "hidden";

    /// What the file says; where there is none, what holds then.
    Preferences read() throws PreferencesProblem {
        if (!Files.exists(path)) {
            return Preferences.DEFAULT;
        }
        List<String> lines;
        try {
            lines = Files.readAllLines(path, StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new PreferencesProblem(path + " cannot be read; Stackwright's own preferences hold.");
        }
        Preferences preferences = Preferences.DEFAULT;
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line).strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                preferences = with(preferences, text, line + 1);
            }
        }
        return preferences;
    }

    private Preferences with(Preferences preferences, String text, int line) throws PreferencesProblem {
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon).strip();
        String value = colon < 0 ? "" : text.substring(colon + 1).strip();
        if (name.equals("theme")) {
            return preferences.with(Theme.of(value)
                    .orElseThrow(() -> problem(line, value, "no theme such as system, light, dark or contrast")));
        }
        if (name.equals("scale")) {
            return preferences.with(scale(value, line));
        }
        if (name.equals("motion")) {
            return preferences.with(Motion.of(value)
                    .orElseThrow(() -> problem(line, value, "no motion such as system, full or reduced")));
        }
        if (name.equals("grid")) {
            return preferences.withGrid(grid(value, line));
        }
        if (name.equals("favourite")) {
            return preferences.favourites().contains(value) ? preferences : preferences.favouring(value);
        }
        if (name.startsWith(KEY)) {
            return preferences.with(name.substring(KEY.length()).strip(), keys(value, line));
        }
        throw problem(line, name, "no preference such as theme, scale, motion, grid, favourite or key save");
    }

    private int scale(String value, int line) throws PreferencesProblem {
        int percent = value.matches("[0-9]{1,3}") ? Integer.parseInt(value) : 0;
        if (percent < Preferences.SMALLEST || percent > Preferences.LARGEST) {
            throw problem(
                    line, value, "no size from " + Preferences.SMALLEST + " to " + Preferences.LARGEST + " percent");
        }
        return percent;
    }

    private boolean grid(String value, int line) throws PreferencesProblem {
        if (!value.equals(SHOWN) && !value.equals(HIDDEN)) {
            throw problem(line, value, "no grid such as shown or hidden");
        }
        return value.equals(SHOWN);
    }

    private Optional<KeyCombination> keys(String value, int line) throws PreferencesProblem {
        if (value.equals(NONE)) {
            return Optional.empty();
        }
        try {
            if (KeyCombination.valueOf(value) instanceof KeyCodeCombination keys) {
                return Optional.of(keys);
            }
        } catch (IllegalArgumentException unknown) {
            throw noKeys(value, line);
        }
        throw noKeys(value, line);
    }

    private PreferencesProblem noKeys(String value, int line) {
        return problem(line, value, "no keys such as Shortcut+Shift+S");
    }

    private PreferencesProblem problem(int line, String found, String wanted) {
        return new PreferencesProblem(path + ", line " + line + ": '" + found + "' is " + wanted
                + "; Stackwright's own preferences hold until that is mended.");
    }

    /// Makes the file say `preferences`.
    void write(Preferences preferences) throws PreferencesProblem {
        List<String> lines = new ArrayList<>();
        lines.add("# What Stackwright's window is like. Edit, Preferences changes it too.");
        lines.add("theme: " + preferences.theme().id());
        lines.add("scale: " + preferences.scale());
        lines.add("motion: " + preferences.motion().id());
        lines.add("grid: " + (preferences.grid() ? SHOWN : HIDDEN));
        preferences.favourites().forEach(kind -> lines.add("favourite: " + kind));
        preferences
                .keys()
                .forEach((action, keys) -> lines.add(
                        KEY + action + ": " + keys.map(KeyCombination::getName).orElse(NONE)));
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.write(path, lines, StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new PreferencesProblem("The preferences cannot be kept in " + path + "; " + problem.getMessage());
        }
    }
}
