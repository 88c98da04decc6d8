package dev.stackwright.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.ui.fx.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Preferences are kept in a file that a person can read and write, and a mistake in it does no harm.
class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenReadsBackAndIsReadable() throws PreferencesProblem, IOException {
        PreferencesFile file = new PreferencesFile(folder.resolve("stackwright").resolve("preferences"));
        Preferences preferences = Preferences.DEFAULT
                .with(Theme.CONTRAST)
                .with(125)
                .with(Motion.REDUCED)
                .withGrid(false)
                .favouring("redis")
                .favouring("nginx")
                .with("save", Optional.empty())
                .with("fit", Optional.of(KeyCombination.valueOf("Alt+Shortcut+F")));
        file.write(preferences);
        assertThat(file.path()).hasContent("""
                # What Stackwright's window is like. Edit, Preferences changes it too.
                theme: contrast
                scale: 125
                motion: reduced
                grid: hidden
                favourite: nginx
                favourite: redis
                key fit: Alt+Shortcut+F
                key save: none
                """);
        assertThat(file.read()).isEqualTo(preferences);
    }

    @Test
    void withoutAFileStackwrightsOwnHold() {
        Settings settings = new Settings(folder.resolve("none"), new Background());
        assertThat(settings.now()).isEqualTo(Preferences.DEFAULT);
        assertThat(told(settings)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "theme: pink     | 'pink' is no theme such as system, light, dark or contrast",
                "scale: 300      | '300' is no size from 80 to 200 percent",
                "scale: large    | 'large' is no size from 80 to 200 percent",
                "key save: Hyper | 'Hyper' is no keys such as Shortcut+Shift+S",
                "colour: red     | 'colour' is no preference such as theme, scale, motion, grid, favourite or key save",
                "grid: none      | 'none' is no grid such as shown or hidden",
                "motion: slow    | 'slow' is no motion such as system, full or reduced"
            })
    void aMistakeIsToldOfInOneSentenceAndStackwrightsOwnHold(String line, String sentence) throws IOException {
        Path file = Files.writeString(folder.resolve("preferences"), "# mine\nscale: 150\n" + line + "\n");
        Settings settings = new Settings(file, new Background());
        assertThat(settings.now()).isEqualTo(Preferences.DEFAULT);
        assertThat(told(settings))
                .containsExactly(
                        file + ", line 3: " + sentence + "; Stackwright's own preferences hold until that is mended.");
    }

    private static List<String> told(Settings settings) {
        List<String> told = new ArrayList<>();
        settings.whenBad(told::add);
        return told;
    }
}
