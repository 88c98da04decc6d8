package dev.stackwright.model.vocabulary;

import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A value that is not of its property's type: the path to it and a sentence.
public record Mismatch(List<String> path, String sentence) {

    /// The first value among `fields` that is not of the type that `properties` give it. Keys that `properties` do not
    /// list are not looked at.
    public static Optional<Mismatch> first(List<Property> properties, Fields fields) {
        return properties.stream()
                .flatMap(property -> Optional.ofNullable(fields.entries().get(property.name()))
                        .flatMap(value -> of(property.name(), property.type(), value))
                        .stream())
                .findFirst();
    }

    private static Optional<Mismatch> of(String name, Type type, Value value) {
        if (value.equals(Scalar.NULL)) {
            return Optional.empty();
        }
        Optional<Mismatch> wrong = Optional.of(
                new Mismatch(List.of(name), name + " is " + shown(value) + ", expected " + type.expected()));
        return switch (type) {
            case Type.Plain plain -> PlainCheck.fits(plain, value) ? Optional.empty() : wrong;
            case Type.Choice choice ->
                value instanceof Scalar scalar && choice.words().contains(scalar.text()) ? Optional.empty() : wrong;
            case Type.ListOf list -> value instanceof Items items ? inItems(name, list, items) : wrong;
            case Type.Group group
            when value instanceof Fields fields ->
                first(group.properties(), fields).map(inner -> inner.below(name));
            case Type.Group group ->
                value instanceof Scalar scalar
                                && !group.word().isEmpty()
                                && scalar.text().equals(group.word())
                        ? Optional.empty()
                        : wrong;
            case Type.Named named -> value instanceof Fields fields ? inNamed(name, named, fields) : wrong;
        };
    }

    private static Optional<Mismatch> inItems(String name, Type.ListOf list, Items items) {
        for (int at = 0; at < items.values().size(); at++) {
            Value item = items.values().get(at);
            if (!PlainCheck.fits(list.item(), item)) {
                String sentence = name + " holds " + shown(item) + ", expected "
                        + list.item().expected();
                return Optional.of(new Mismatch(List.of(name, Integer.toString(at)), sentence));
            }
        }
        return Optional.empty();
    }

    private static Optional<Mismatch> inNamed(String name, Type.Named named, Fields fields) {
        return fields.entries().entrySet().stream()
                .flatMap(entry -> of(entry.getKey(), new Type.Group(named.properties(), ""), entry.getValue()).stream())
                .findFirst()
                .map(inner -> inner.below(name));
    }

    private Mismatch below(String name) {
        List<String> longer = new ArrayList<>(List.of(name));
        longer.addAll(path);
        return new Mismatch(List.copyOf(longer), sentence);
    }

    private static String shown(Value value) {
        return switch (value) {
            case Scalar scalar -> "'" + shortened(scalar.text()) + "'";
            case Items _ -> "a list";
            case Fields _ -> "a map";
        };
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
