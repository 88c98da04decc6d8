package dev.stackwright.ui.inspector;

import dev.stackwright.catalog.Insertion;
import dev.stackwright.catalog.Setting;
import dev.stackwright.model.vocabulary.Property;
import dev.stackwright.model.vocabulary.Type;
import dev.stackwright.model.vocabulary.Vocabulary;
import dev.stackwright.ui.inspector.FieldSpec.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Makes fields out of the settings of a kind and out of the properties that every design has.
final class Specs {

    private static final int LONGEST = 11;
    private static final List<String> TRUTH = List.of("true", "false");

    private Specs() {}

    static FieldSpec of(Setting setting) {
        boolean choice = setting.type() == Setting.Type.CHOICE || setting.type() == Setting.Type.BOOLEAN;
        return new FieldSpec(
                "settings." + setting.id(),
                setting.id(),
                choice ? Form.CHOICE : Form.TEXT,
                setting.type() == Setting.Type.BOOLEAN ? TRUTH : setting.choices(),
                setting.standard()
                        .filter(text -> !text.isEmpty())
                        .map(Specs::standard)
                        .orElse("not stated"),
                help(setting),
                setting.type() == Setting.Type.TEXT,
                new Reading.OfSetting(setting));
    }

    private static String standard(String text) {
        return "default "
                + (text.length() > LONGEST ? text.substring(0, LONGEST - 2).strip() + "…" : text);
    }

    private static List<String> help(Setting setting) {
        List<String> lines = new ArrayList<>(List.of(setting.help()));
        setting.standard()
                .ifPresent(
                        text -> lines.add("Not stated, the server uses " + (text.isEmpty() ? "nothing" : text) + "."));
        if (setting.minimum().isPresent() || setting.maximum().isPresent()) {
            lines.add("From " + setting.minimum().orElse("any") + " to "
                    + setting.maximum().orElse("any") + ".");
        }
        if (!setting.unit().isEmpty()) {
            lines.add("In " + setting.unit() + ".");
        }
        if (!setting.source().isEmpty()) {
            lines.add("Source: " + setting.source());
        }
        return lines;
    }

    /// The field of a property of the vocabulary; `path` must be in it.
    static FieldSpec of(Vocabulary vocabulary, String path, String prefix) {
        Property property = vocabulary
                .property(path)
                .orElseThrow(() -> new IllegalArgumentException("No property " + path + " in " + vocabulary.path()));
        List<String> help = List.of(property.help(), "Not stated means: " + property.absent() + ".");
        return new FieldSpec(
                prefix + path,
                path,
                form(property.type()),
                choices(property.type()),
                absent(property.absent()),
                help,
                false,
                new Reading.OfProperty(property));
    }

    private static String absent(String text) {
        if (text.matches("[0-9]+[a-z]*|true|false")) {
            return standard(text);
        }
        return text.length() > LONGEST + 4 ? "not stated" : text;
    }

    private static Form form(Type type) {
        return switch (type) {
            case Type.Choice _ -> Form.CHOICE;
            case Type.ListOf _ -> Form.LINES;
            case Type.Plain plain ->
                switch (plain) {
                    case BOOLEAN -> Form.CHOICE;
                    case TEXTS, LIST_OR_MAP, TEXT_OR_TEXTS -> Form.LINES;
                    case TEXT_MAP, MAP -> Form.PAIRS;
                    default -> Form.TEXT;
                };
            case Type.Group _, Type.Named _ -> Form.PAIRS;
        };
    }

    private static List<String> choices(Type type) {
        return switch (type) {
            case Type.Choice choice -> choice.words();
            case Type.Plain plain when plain == Type.Plain.BOOLEAN -> TRUTH;
            default -> List.of();
        };
    }

    /// The field of a named place in a kind's configuration.
    static FieldSpec of(Insertion insertion) {
        return code(
                "insert." + insertion.name(),
                insertion.name(),
                insertion.example(),
                false,
                List.of(
                        insertion.help(),
                        insertion.file().isPresent()
                                ? "In " + insertion.place() + ", word for word."
                                : "Each line is a further word of " + insertion.place() + "."));
    }

    /// The field of a whole file of one's own, by the name that the kind gives it.
    static FieldSpec file(String name) {
        return code(
                PropertyEdits.FILES + name,
                name,
                "an empty file",
                true,
                List.of(
                        "Your own text in place of the file that Stackwright writes. Links and settings no longer reach it."));
    }

    private static FieldSpec code(String path, String label, String absent, boolean emptyIsValue, List<String> help) {
        return new FieldSpec(path, label, Form.CODE, List.of(), absent, help, emptyIsValue, new Reading.Verbatim());
    }

    /// The field of a note's Markdown.
    static FieldSpec note() {
        return code(
                "text",
                "Markdown",
                "nothing",
                true,
                List.of("# headings, - lists, **bold**, *italic*, `code` and [links](https://example.org)."));
    }

    /// The field of a name, which must be valid and not that of another element of the same `sort`.
    static FieldSpec name(String sort, String help, Predicate<String> taken) {
        return new FieldSpec(
                "name",
                "name",
                Form.NAME,
                List.of(),
                "",
                List.of(help, "Lower case letters, digits and hyphens, at most 42."),
                true,
                new Reading.OfName(sort, taken));
    }
}
