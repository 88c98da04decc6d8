package dev.stackwright.document;

import dev.stackwright.model.vocabulary.Property;
import dev.stackwright.model.vocabulary.Type;
import dev.stackwright.model.vocabulary.Vocabulary;
import java.util.List;

/// Writes `src/docs/format.md` from the vocabulary.
final class FormatPage {

    private final StringBuilder page = new StringBuilder();

    private FormatPage() {}

    static String markdown() {
        FormatPage writer = new FormatPage();
        writer.page.append(Documents.text("format-intro.md").replace("EXAMPLE", Documents.text("example.yaml")));
        Vocabulary.ALL.forEach(writer::entity);
        return writer.page.toString();
    }

    private void entity(Vocabulary entity) {
        page.append("\n## `")
                .append(entity.path())
                .append("`\n\n")
                .append(entity.help())
                .append("\n\n");
        page.append("| key | holds | absent means | |\n|---|---|---|---|\n");
        entity.properties().forEach(property -> row("", property));
    }

    private void row(String prefix, Property property) {
        String key = prefix + property.name();
        page.append(
                "| `%s` | %s | %s | %s |\n".formatted(key, holds(property.type()), property.absent(), property.help()));
        switch (property.type()) {
            case Type.Group(List<Property> inner, var _) -> inner.forEach(each -> row(key + ".", each));
            case Type.Named(List<Property> inner) -> inner.forEach(each -> row(key + ".NAME.", each));
            case Type.Plain _, Type.Choice _, Type.ListOf _ -> {}
        }
    }

    private static String holds(Type type) {
        return switch (type) {
            case Type.Plain plain -> plain.title();
            case Type.Choice choice -> "`" + String.join("`, `", choice.words()) + "`";
            case Type.ListOf list -> "list, each a " + list.item().title();
            case Type.Group group -> "map" + (group.word().isEmpty() ? "" : ", or `" + group.word() + "`");
            case Type.Named _ -> "maps by name";
        };
    }
}
