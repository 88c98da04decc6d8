package dev.stackwright.rules;

import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;

/// The edits that fixes are made of.
public final class Edits {

    private Edits() {}

    /// Sets a setting, read as a person would mean it: `true` is a truth value, `4` a number.
    public static Edit set(Component component, String setting, String value) {
        return set(component, setting, Scalar.typed(value));
    }

    /// Sets a setting to a value of a known type.
    public static Edit set(Component component, String setting, Scalar value) {
        return new Edit.SetProperty(Element.component(component.name()), "settings." + setting, value);
    }

    /// Sets a property of a component.
    public static Edit property(Component component, String path, Value value) {
        return new Edit.SetProperty(Element.component(component.name()), path, value);
    }

    /// States another limit of the kernel for a component, where one of that name stands.
    public static Edit limit(Component component, String name, Value value) {
        String place = component.fields().has("compose.ulimits." + name) ? "compose.ulimits." : "ulimits.";
        return property(component, place + name, value);
    }

    /// Takes a property of a component away.
    public static Edit clear(Component component, String path) {
        return new Edit.SetProperty(Element.component(component.name()), path, null);
    }

    /// Sets a property of a link.
    public static Edit property(Link link, String path, Value value) {
        return new Edit.SetProperty(Element.link(link), path, value);
    }

    /// Takes a property of a link away.
    public static Edit clear(Link link, String path) {
        return new Edit.SetProperty(Element.link(link), path, null);
    }
}
