package dev.stackwright.yaml;

import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes values: everything as a one-line flow, but for the top-level keys `sections`, whose entries get a row each.
public record YamlWriter(Set<String> sections, String lineBreak) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    /// The whole of a new document.
    public String document(Fields root) {
        if (root.isEmpty()) {
            return "{}" + lineBreak;
        }
        return root.entries().entrySet().stream()
                .map(entry -> section(entry.getKey(), entry.getValue()) + lineBreak)
                .collect(Collectors.joining());
    }

    /// A top-level entry without its final line break.
    String section(String key, Value value) {
        return key(key) + ":" + sectionValue(key, value);
    }

    /// What stands behind the colon of a top-level entry.
    String sectionValue(String key, Value value) {
        if (!sections.contains(key)) {
            return " " + flow(value);
        }
        return switch (value) {
            case Fields fields
            when !fields.isEmpty() ->
                fields.entries().entrySet().stream()
                        .map(entry -> lineBreak + "  " + key(entry.getKey()) + ": " + flow(entry.getValue()))
                        .collect(Collectors.joining());
            case Items items
            when !items.values().isEmpty() ->
                items.values().stream()
                        .map(item -> lineBreak + "  - " + flow(item))
                        .collect(Collectors.joining());
            case Scalar _, Fields _, Items _ -> " " + flow(value);
        };
    }

    /// A value on one line.
    static String flow(Value value) {
        return switch (value) {
            case Scalar scalar -> Scalars.write(scalar);
            case Items items ->
                items.values().stream().map(YamlWriter::flow).collect(Collectors.joining(", ", "[", "]"));
            case Fields fields ->
                fields.entries().entrySet().stream()
                        .map(entry -> key(entry.getKey()) + ": " + flow(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    /// A key, in quotes only where it would not read as text.
    static String key(String key) {
        return NUMBER.matcher(key).matches() ? key : Scalars.write(Scalar.of(key));
    }

    /// The value as it reads when it has been written.
    static Value canonical(Value value) {
        return switch (value) {
            case Scalar scalar -> Scalars.canonical(scalar);
            case Items items ->
                new Items(items.values().stream().map(YamlWriter::canonical).toList());
            case Fields fields -> {
                Fields result = Fields.EMPTY;
                var entries = new java.util.LinkedHashMap<String, Value>();
                fields.entries().forEach((key, inner) -> entries.put(key, canonical(inner)));
                yield entries.isEmpty() ? result : new Fields(entries);
            }
        };
    }
}
