package dev.stackwright.rules;

import dev.stackwright.model.Component;
import java.util.List;
import java.util.stream.Stream;

/// The text that a design writes into a component's configuration itself: files of its own, and what it inserts into
/// those that are generated.
public record Written(List<String> texts) {

    /// Copies the texts.
    public Written {
        texts = List.copyOf(texts);
    }

    /// What the component's design writes.
    public static Written of(Component component) {
        return new Written(
                Stream.concat(in(component, "files"), in(component, "insert")).toList());
    }

    private static Stream<String> in(Component component, String property) {
        return component.fields().fields(property).entries().values().stream().map(Object::toString);
    }

    /// True if the design leaves the configuration to the kind alone.
    public boolean nothing() {
        return texts.isEmpty();
    }

    /// True if any of it contains the expression.
    public boolean has(String expression) {
        java.util.regex.Pattern pattern = java.util.regex.Pattern.compile(expression);
        return texts.stream().anyMatch(text -> pattern.matcher(text).find());
    }

    /// Its lines without comments, each without the spaces around it.
    public Stream<String> lines() {
        return texts.stream().flatMap(String::lines).map(String::strip).filter(line -> !line.startsWith("#"));
    }
}
