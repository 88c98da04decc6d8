package dev.stackwright.ui.preferences;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.scene.input.KeyCombination;

/// What a person prefers: the theme, the size of everything in percent, how much moves, whether the grid is shown, the
/// favourites, and the keys of actions by
/// their
/// ids where they are others than Stackwright's; an action without keys has an empty entry.
public record Preferences(
        Theme theme,
        int scale,
        Motion motion,
        boolean grid,
        SortedSet<String> favourites,
        SortedMap<String, Optional<KeyCombination>> keys) {

    /// The smallest size of everything, in percent.
    public static final int SMALLEST = 80;

    /// The largest size of everything, in percent.
    public static final int LARGEST = 200;

    /// What holds where nothing is preferred.
    public static final Preferences DEFAULT =
            new Preferences(Theme.SYSTEM, 100, Motion.SYSTEM, true, new TreeSet<>(), new TreeMap<>());

    /// Copies the collections.
    public Preferences {
        favourites = Collections.unmodifiableSortedSet(new TreeSet<>(favourites));
        keys = Collections.unmodifiableSortedMap(new TreeMap<>(keys));
    }

    /// These with another theme.
    public Preferences with(Theme other) {
        return new Preferences(other, scale, motion, grid, favourites, keys);
    }

    /// These with another size.
    public Preferences with(int percent) {
        return new Preferences(theme, percent, motion, grid, favourites, keys);
    }

    /// These with another motion.
    public Preferences with(Motion other) {
        return new Preferences(theme, scale, other, grid, favourites, keys);
    }

    /// These with the grid shown, or hidden.
    public Preferences withGrid(boolean shown) {
        return new Preferences(theme, scale, motion, shown, favourites, keys);
    }

    /// These with a kind among the favourites, or no longer if it is.
    public Preferences favouring(String kind) {
        SortedSet<String> changed = new TreeSet<>(favourites);
        if (!changed.remove(kind)) {
            changed.add(kind);
        }
        return new Preferences(theme, scale, motion, grid, changed, keys);
    }

    /// These with other keys for an action, or none.
    public Preferences with(String action, Optional<KeyCombination> combination) {
        SortedMap<String, Optional<KeyCombination>> changed = new TreeMap<>(keys);
        changed.put(action, combination);
        return new Preferences(theme, scale, motion, grid, favourites, changed);
    }

    /// These with Stackwright's keys for an action.
    public Preferences without(String action) {
        SortedMap<String, Optional<KeyCombination>> changed = new TreeMap<>(keys);
        changed.remove(action);
        return new Preferences(theme, scale, motion, grid, favourites, changed);
    }

    /// These with Stackwright's keys.
    public Preferences withoutKeys() {
        return new Preferences(theme, scale, motion, grid, favourites, new TreeMap<>());
    }
}
