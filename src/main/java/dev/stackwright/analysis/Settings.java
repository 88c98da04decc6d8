package dev.stackwright.analysis;

import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Setting;
import dev.stackwright.model.Component;
import dev.stackwright.model.Quantity;
import java.util.Optional;

/// A component's settings as its server takes them: what the design states, else the server's own default. A setting
/// that the kind does not have is empty.
public record Settings(Component component, Optional<Kind> kind) {

    /// The setting's text.
    public Optional<String> text(String id) {
        return component
                .setting(id)
                .or(() -> kind.flatMap(known -> known.setting(id)).flatMap(Setting::standard));
    }

    /// True if the kind has such a setting.
    public boolean has(String id) {
        return kind.flatMap(known -> known.setting(id)).isPresent();
    }

    /// Bytes of a size.
    public Optional<Long> size(String id) {
        return text(id).flatMap(Quantity::bytes);
    }

    /// Milliseconds of a duration.
    public Optional<Long> millis(String id) {
        return text(id).flatMap(Quantity::millis);
    }

    /// A whole number.
    public Optional<Long> number(String id) {
        return text(id).flatMap(Quantity::integer);
    }

    /// True if it is switched on.
    public boolean flag(String id) {
        return text(id).filter("true"::equals).isPresent();
    }
}
