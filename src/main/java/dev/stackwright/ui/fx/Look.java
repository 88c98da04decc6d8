package dev.stackwright.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.text.Font;
import javafx.stage.Window;

/// The two looks of the window.
public enum Look {
    LIGHT,
    DARK;

    private static final PseudoClass DARK_CLASS = PseudoClass.getPseudoClass("dark");
    private static final List<String> FONTS =
            List.of("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "JetBrainsMono-Regular.ttf");

    /// Makes the bundled fonts known to JavaFX; once for the program.
    public static void loadFonts() {
        for (String font : FONTS) {
            try (InputStream stream = resource("fonts/" + font).openStream()) {
                Objects.requireNonNull(Font.loadFont(stream, 13), font);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }

    /// Gives `scene` our style sheet on top of the theme.
    public static void dress(Scene scene) {
        scene.getStylesheets().add(resource("themes/stackwright.css").toExternalForm());
    }

    /// Gives a dialog the style sheet and the look of the window that it belongs to.
    public static void dress(DialogPane dialog, Window owner) {
        dialog.getStylesheets().add(resource("themes/stackwright.css").toExternalForm());
        dialog.getStyleClass().add("stackwright");
        boolean dark = owner.getScene().getRoot().getPseudoClassStates().contains(DARK_CLASS);
        dialog.pseudoClassStateChanged(DARK_CLASS, dark);
    }

    /// Shows the program in this look; `root` is the root of its window.
    public void showOn(Node root) {
        String theme =
                this == DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        Application.setUserAgentStylesheet(theme);
        root.pseudoClassStateChanged(DARK_CLASS, this == DARK);
    }

    /// The other look.
    public Look other() {
        return this == DARK ? LIGHT : DARK;
    }

    private static URL resource(String path) {
        return Objects.requireNonNull(Look.class.getResource("/assets/" + path), path);
    }
}
