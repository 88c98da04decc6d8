package dev.stackwright.yaml;

import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;

/// Writes YAML as different people write it: block and flow style mixed, comments, blank rows, several indentations,
/// quotes where none are needed, block scalars. Every comment is numbered.
final class RandomYaml {

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private int comments;

    RandomYaml(Random random) {
        this.random = random;
    }

    String write(Fields root) {
        text.setLength(0);
        comments = 0;
        map(root, 0, false);
        return random.nextInt(4) == 0 ? text.toString().stripTrailing() : text.toString();
    }

    /// Any of the fields, with as many as `size` entries on each level.
    Fields fields(int depth, int size) {
        SequencedMap<String, Value> entries = new LinkedHashMap<>();
        for (int left = random.nextInt(size) + 1; left > 0; left--) {
            entries.put("k" + random.nextInt(12), value(depth, size));
        }
        return new Fields(entries);
    }

    /// `fields` with one thing changed, added or taken away somewhere.
    Fields changed(Fields fields, int depth) {
        List<String> keys = new ArrayList<>(fields.entries().keySet());
        String key = keys.isEmpty() ? "new" : keys.get(random.nextInt(keys.size()));
        Value old = fields.entries().get(key);
        return switch (random.nextInt(6)) {
            case 0 -> fields.without(key);
            case 1 -> fields.with("new" + random.nextInt(3), value(depth, 2));
            case 2 -> fields.with(key, value(depth, 2));
            default -> old == null ? fields.with(key, value(depth, 2)) : fields.with(key, changed(old, depth - 1));
        };
    }

    private Value changed(Value value, int depth) {
        return switch (value) {
            case Fields inner -> changed(inner, depth);
            case Items items -> {
                List<Value> values = new ArrayList<>(items.values());
                int at = values.isEmpty() ? 0 : random.nextInt(values.size());
                switch (random.nextInt(3)) {
                    case 0 -> values.add(at, value(1, 2));
                    case 1 ->
                        values.subList(at, Math.min(values.size(), at + 1)).clear();
                    default -> values.replaceAll(each -> random.nextInt(3) == 0 ? changed(each, depth - 1) : each);
                }
                yield new Items(values);
            }
            case Scalar _ -> value(0, 1);
        };
    }

    private Value value(int depth, int size) {
        return switch (random.nextInt(depth > 0 ? 8 : 4)) {
            case 0 -> Scalar.of(random.nextInt(100));
            case 1 -> Scalar.of("text " + random.nextInt(100));
            case 2 -> random.nextInt(4) == 0 ? Scalar.NULL : Scalar.of(random.nextBoolean());
            case 3 -> Scalar.of(random.nextInt(3) == 0 ? "one\ntwo: x\n# three\n" : "a:b#" + random.nextInt(9));
            case 4 -> {
                List<Value> values = new ArrayList<>();
                for (int left = random.nextInt(size + 1); left > 0; left--) {
                    values.add(value(depth - 1, size));
                }
                yield new Items(values);
            }
            default -> fields(depth - 1, size);
        };
    }

    private void map(Fields fields, int indent, boolean compact) {
        boolean first = compact;
        for (var entry : fields.entries().entrySet()) {
            if (!first) {
                between(indent);
                text.append(" ".repeat(indent));
            }
            first = false;
            text.append(entry.getKey()).append(":");
            value(entry.getValue(), indent, false);
        }
    }

    private void list(Items items, int indent, boolean compact) {
        boolean first = compact;
        for (Value item : items.values()) {
            if (!first) {
                between(indent);
                text.append(" ".repeat(indent));
            }
            first = false;
            text.append("-");
            value(item, indent, true);
        }
    }

    private void value(Value value, int indent, boolean dash) {
        boolean block = random.nextInt(3) > 0;
        int deeper = indent + 1 + random.nextInt(3);
        switch (value) {
            case Fields fields
            when block && !fields.isEmpty() -> {
                if (dash && random.nextBoolean()) {
                    text.append(" ");
                    map(fields, indent + 2, true);
                } else {
                    end();
                    map(fields, deeper, false);
                }
            }
            case Items items
            when block && !items.values().isEmpty() -> {
                if (dash && random.nextBoolean()) {
                    text.append(" ");
                    list(items, indent + 2, true);
                } else {
                    end();
                    list(items, dash || random.nextBoolean() ? deeper : indent, false);
                }
            }
            case Scalar scalar
            when scalar.text().endsWith("\n") && block -> {
                text.append(" |\n");
                scalar.text()
                        .lines()
                        .forEach(line ->
                                text.append(" ".repeat(deeper)).append(line).append("\n"));
            }
            case Scalar scalar when scalar.equals(Scalar.NULL) -> end();
            case Scalar _, Items _, Fields _ -> {
                text.append(" ".repeat(1 + random.nextInt(2)));
                flow(value, deeper);
                end();
            }
        }
    }

    private void flow(Value value, int indent) {
        switch (value) {
            case Scalar scalar -> text.append(scalar(scalar));
            case Items items -> {
                text.append("[");
                items.values().forEach(item -> {
                    gap(indent);
                    flow(item, indent + 1);
                    text.append(",");
                });
                close(!items.values().isEmpty(), indent, "]");
            }
            case Fields fields -> {
                text.append("{");
                fields.entries().forEach((key, inner) -> {
                    gap(indent);
                    text.append(key).append(": ");
                    flow(inner, indent + 1);
                    text.append(",");
                });
                close(!fields.isEmpty(), indent, "}");
            }
        }
    }

    private void close(boolean filled, int indent, String bracket) {
        if (filled && random.nextInt(3) > 0) {
            text.setLength(text.length() - 1);
        }
        if (random.nextInt(3) == 0) {
            gap(indent);
        }
        text.append(bracket);
    }

    private void gap(int indent) {
        switch (random.nextInt(4)) {
            case 0 -> {
                end();
                text.append(" ".repeat(indent));
            }
            case 1, 2 -> text.append(" ");
            default -> {}
        }
    }

    private String scalar(Scalar scalar) {
        boolean text = scalar.type() == Scalar.Type.TEXT;
        return text && random.nextInt(3) == 0 ? Scalars.write(scalar, Node.Style.SINGLE) : Scalars.write(scalar);
    }

    private void between(int indent) {
        if (random.nextInt(6) == 0) {
            text.append("\n");
        }
        if (random.nextInt(6) == 0) {
            text.append(" ".repeat(indent)).append("# c").append(comments++).append("\n");
        }
    }

    private void end() {
        text.append(random.nextInt(6) == 0 ? " # c" + comments++ : "").append("\n");
    }
}
