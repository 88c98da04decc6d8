package dev.stackwright.generate.expansion;

import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Values of a design as templates see them: maps, lists and text.
final class PlainValue {

    private PlainValue() {}

    static Object of(Value value) {
        return switch (value) {
            case Scalar scalar -> scalar.text();
            case Items items -> {
                List<Object> list = new ArrayList<>();
                items.values().forEach(item -> list.add(of(item)));
                yield list;
            }
            case Fields fields -> of(fields);
        };
    }

    static Map<String, Object> of(Fields fields) {
        Map<String, Object> map = new LinkedHashMap<>();
        fields.entries().forEach((key, value) -> map.put(key, of(value)));
        return map;
    }

    /// The named entries of a map, each with its name as `name`.
    static List<Map<String, Object>> named(Fields fields) {
        List<Map<String, Object>> list = new ArrayList<>();
        fields.entries().forEach((name, value) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("name", name);
            if (value instanceof Fields inner) {
                entry.putAll(of(inner));
            }
            list.add(entry);
        });
        return list;
    }
}
