package dev.stackwright.ui.preferences;

import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Newest;
import dev.stackwright.ui.fx.Outcome;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/// The preferences that hold now. What changes holds at once and is kept in the file.
public final class Settings {

    private final ReadOnlyObjectWrapper<Preferences> preferences = new ReadOnlyObjectWrapper<>(Preferences.DEFAULT);
    private final PreferencesFile file;
    private final Newest<Outcome<Preferences>> keeping;
    private Optional<String> problem = Optional.empty();
    private Consumer<String> told = _ -> {};

    /// The preferences that the file at `path` keeps.
    public Settings(Path path, Background background) {
        this.file = new PreferencesFile(path);
        this.keeping = new Newest<>(background, "preferences", outcome -> outcome.then(_ -> {}, this::tell));
        try {
            preferences.set(file.read());
        } catch (PreferencesProblem bad) {
            tell(String.valueOf(bad.getMessage()));
        }
    }

    /// Says what to do with a sentence about preferences that could not be read or kept.
    public void whenBad(Consumer<String> action) {
        told = action;
        problem.ifPresent(action);
    }

    private void tell(String sentence) {
        problem = Optional.of(sentence);
        told.accept(sentence);
    }

    /// The preferences.
    public ReadOnlyObjectProperty<Preferences> property() {
        return preferences.getReadOnlyProperty();
    }

    /// True if nothing is to move by itself, as the person prefers or the system asks.
    public boolean still() {
        return now().motion().still(Platform.getPreferences().isReducedMotion());
    }

    /// The preferences now.
    public Preferences now() {
        return preferences.get();
    }

    /// Prefers something else from now on.
    public void change(Preferences other) {
        preferences.set(other);
        keeping.compute(() -> kept(other));
    }

    private synchronized Outcome<Preferences> kept(Preferences changed) {
        try {
            file.write(changed);
            return new Outcome.Done<>(changed);
        } catch (PreferencesProblem bad) {
            return Outcome.failed(bad);
        }
    }

    /// The keys of an action, which are `standard` unless others are preferred.
    public ObservableValue<Optional<KeyCombination>> keys(String action, Optional<KeyCombination> standard) {
        return preferences.map(now -> now.keys().getOrDefault(action, standard));
    }
}
