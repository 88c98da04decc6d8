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
        for (Property property : properties) {
            Optional<Mismatch> found =
                    fields.entry(property.name()).flatMap(value -> of(property.name(), property.type(), value));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Mismatch> of(String name, Type type, Value value) {
        if (value.equals(Scalar.NULL)) {
            return Optional.empty();
        }
        return switch (type) {
            case Type.Plain plain -> unless(PlainCheck.fits(plain, value), name, type, value);
            case Type.Choice choice ->
                unless(value instanceof Scalar scalar && choice.words().contains(scalar.text()), name, type, value);
            case Type.ListOf list when value instanceof Items items -> inItems(name, list, items);
            case Type.Group group
            when value instanceof Fields fields ->
                first(group.properties(), fields).map(inner -> inner.below(name));
            case Type.Group group ->
                unless(
                        value instanceof Scalar scalar
                                && !group.word().isEmpty()
                                && scalar.text().equals(group.word()),
                        name,
                        type,
                        value);
            case Type.Named named when value instanceof Fields fields -> inNamed(name, named, fields);
            case Type.ListOf _, Type.Named _ -> unless(false, name, type, value);
        };
    }

    private static Optional<Mismatch> unless(boolean fits, String name, Type type, Value value) {
        return fits
                ? Optional.empty()
                : Optional.of(
                        new Mismatch(List.of(name), name + " is " + shown(value) + ", expected " + type.expected()));
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
