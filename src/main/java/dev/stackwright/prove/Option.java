package dev.stackwright.prove;

import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Setting;
import dev.stackwright.model.Component;
import dev.stackwright.model.Scalar;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// One thing that a user can state about a component, with a value to try: a setting, or an insertion point.
public record Option(String path, Scalar value) {

    /// What makes another stack rather than another configuration, and is a mode or none of the prover's business.
    private static final Set<String> SHAPES = Set.of("mode", "nodes", "port");

    /// The settings and insertion points of a kind, each setting with the least value that it may have.
    public static List<Option> of(Kind kind) {
        return Stream.concat(
                        kind.settings().stream()
                                .filter(setting -> !SHAPES.contains(setting.id()))
                                .map(setting -> new Option("settings." + setting.id(), Scalar.typed(least(setting)))),
                        kind.insertions().stream()
                                .map(place -> new Option("insert." + place.name(), Scalar.of(place.example()))))
                .toList();
    }

    private static String least(Setting setting) {
        return setting.minimum()
                .or(() -> setting.choices().stream().findFirst())
                .or(setting::standard)
                .or(setting::initial)
                .orElse("http://127.0.0.1/hook");
    }

    /// The component with this option stated.
    public Component in(Component component) {
        return component.with(path, value);
    }
}
