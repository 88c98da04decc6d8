package dev.stackwright.ui.shell;

import dev.stackwright.ui.fx.Look;
import dev.stackwright.ui.preferences.Preferences;
import dev.stackwright.ui.preferences.Settings;
import dev.stackwright.ui.preferences.Theme;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;

/// Shows the window as its person prefers, and goes with the system where that is preferred.
final class Appearance {

    private final Settings settings;
    private final Frame frame;
    /// The system outlives the window, so it must not be what keeps the window.
    private final InvalidationListener system = _ -> showLook();

    Appearance(Settings settings, Frame frame) {
        this.settings = settings;
        this.frame = frame;
        settings.property().addListener((_, before, now) -> show(before, now));
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakInvalidationListener(system));
        showLook();
        frame.magnify(settings.now().scale() / 100.0);
    }

    private void show(Preferences before, Preferences now) {
        if (before.theme() != now.theme()) {
            showLook();
        }
        if (before.scale() != now.scale()) {
            frame.magnify(now.scale() / 100.0);
        }
    }

    private void showLook() {
        frame.show(look());
    }

    private Look look() {
        return settings.now().theme().look(Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
    }

    /// Prefers light where it is dark, and dark elsewhere.
    void other() {
        settings.change(settings.now().with(look() == Look.DARK ? Theme.LIGHT : Theme.DARK));
    }
}
