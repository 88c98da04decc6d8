package dev.stackwright.ui.fx;

import dev.stackwright.rules.Severity;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes icons; their size and colour come from the style sheet.
public final class Icons {

    private Icons() {}

    /// Looks once where the icon fonts are, on whatever thread: the first look opens every jar there is, the next none.
    public static void prepare() {
        ServiceLoader.load(IkonHandler.class).stream().forEach(ServiceLoader.Provider::type);
    }

    /// The icon of this literal, with style classes.
    public static FontIcon of(String literal, String... styleClasses) {
        FontIcon icon = new FontIcon(literal);
        icon.getStyleClass().addAll(styleClasses);
        return icon;
    }

    /// The icon of a severity.
    public static FontIcon of(Severity severity) {
        return of(literal(severity), "severity-icon", severity.id());
    }

    /// A flat button that shows only an icon; `text` is its tooltip and what a screen reader says.
    public static Button button(String literal, String text, Runnable action) {
        return button(literal, text, () -> text, action);
    }

    /// A flat button that shows only an icon; a screen reader says `text`, its tooltip `tip`.
    public static Button button(String literal, String text, Supplier<String> tip, Runnable action) {
        Button button = new Button("", of(literal));
        button.getStyleClass().addAll("flat", "icon-button");
        Tips.on(button, tip);
        button.setAccessibleText(text);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static String literal(Severity severity) {
        return switch (severity) {
            case ERROR -> "mdi2a-alert-circle";
            case WARNING -> "mdi2a-alert";
            case INFO -> "mdi2i-information";
        };
    }
}
