package dev.stackwright.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The looks of the window.
public enum Look {
    LIGHT,
    DARK,
    CONTRAST;

    private static final PseudoClass DARK_CLASS = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass CONTRAST_CLASS = PseudoClass.getPseudoClass("contrast");
    private static final List<String> FONTS =
            List.of("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "JetBrainsMono-Regular.ttf");

    /// Makes the theme and the bundled fonts known to JavaFX; once for the program, and before the first control is
    /// made, for which JavaFX would read a theme of its own.
    public static void load() {
        CompletableFuture<Void> fonts = CompletableFuture.runAsync(Look::loadFonts, Thread::startVirtualThread);
        Application.setUserAgentStylesheet(LIGHT.theme());
        fonts.join();
    }

    private static void loadFonts() {
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

    /// Gives the root of a window of its own, a dialog's or a popup's, our style sheet.
    public static void dress(Parent root) {
        root.getStylesheets().add(resource("themes/stackwright.css").toExternalForm());
        root.getStyleClass().add("stackwright");
    }

    /// Gives a scene that belongs to no window this look, whatever look the windows have.
    public void dressAlone(Scene scene) {
        dress(scene);
        scene.setUserAgentStylesheet(theme());
        mark(scene.getRoot());
    }

    /// Shows `root` in the look of another window's root.
    public static void match(Node root, Node other) {
        for (PseudoClass look : List.of(DARK_CLASS, CONTRAST_CLASS)) {
            root.pseudoClassStateChanged(look, other.getPseudoClassStates().contains(look));
        }
    }

    /// Shows the program in this look; `root` is the root of its window.
    public void showOn(Node root) {
        Application.setUserAgentStylesheet(theme());
        mark(root);
    }

    private void mark(Node root) {
        root.pseudoClassStateChanged(DARK_CLASS, this == DARK);
        root.pseudoClassStateChanged(CONTRAST_CLASS, this == CONTRAST);
    }

    private String theme() {
        return this == DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
    }

    private static URL resource(String path) {
        return Objects.requireNonNull(Look.class.getResource("/assets/" + path), path);
    }
}
