package dev.stackwright.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// The pages on the rules in `src/docs/rules`, made of what each rule says of itself and of its example.
final class RulePageFile {

    static final Path FOLDER = Path.of("src/docs/rules");

    private static final Path EXAMPLES = Path.of("src/test/resources/rules");
    private static final String NOTE =
            "<!-- Generated from the rule in the code: run `mvn test -Dtest=RulePageTest -Dwrite.docs=true`. -->\n";

    private RulePageFile() {}

    static Path of(RuleInfo info) {
        return FOLDER.resolve(info.id() + ".md");
    }

    static String index(List<Rule> rules) {
        StringBuilder page = new StringBuilder("# Rules\n\n" + NOTE + "\n| rule | severity | title |\n|---|---|---|\n");
        rules.stream()
                .map(Rule::info)
                .sorted(java.util.Comparator.comparing(RuleInfo::id))
                .forEach(info -> page.append("| [%s](%s.md) | %s%s | %s |\n"
                        .formatted(
                                info.id(),
                                info.id(),
                                info.severity().id(),
                                info.optional() ? ", when asked" : "",
                                info.title())));
        return page.toString();
    }

    static String page(RuleInfo info) throws IOException {
        Path example = EXAMPLES.resolve(info.id());
        StringBuilder page = new StringBuilder("# " + info.id() + ": " + info.title() + "\n\n" + NOTE + "\n");
        page.append("Severity **")
                .append(info.severity().id())
                .append("**; in stage dev ")
                .append(dev(info));
        page.append(". Looks at ").append(scope(info.scope())).append(".\n");
        if (info.optional()) {
            page.append("It judges nothing until a design asks for it: `rules: {%s: {severity: on}}`.\n"
                    .formatted(info.id()));
        }
        section(page, "When", info.when());
        section(page, "Fix", info.fix());
        section(page, "Why", info.why());
        section(page, "Source", info.source());
        if (!info.facets().isEmpty()) {
            section(page, "Sorts of findings", "");
            info.facets()
                    .forEach((name, severity) ->
                            page.append("- `%s/%s`: %s\n".formatted(info.id(), name, severity.id())));
        }
        if (!info.parameters().isEmpty()) {
            section(page, "Parameters", "| name | unless set | |\n|---|---|---|");
            info.parameters()
                    .forEach(parameter -> page.append("| `%s` | %s | %s |\n"
                            .formatted(parameter.name(), parameter.standard(), parameter.help())));
        }
        section(
                page,
                "In a design",
                "```yaml\n" + setting(info) + "waivers:\n  - {rule: " + info.id()
                        + ", component: NAME, reason: why it is accepted, until: 2030-12-31}\n```");
        section(page, "Example", "```yaml\n" + Files.readString(example.resolve("bad.stack.yaml")) + "```");
        page.append("\nfinds\n\n```\n")
                .append(Files.readString(example.resolve("bad.findings")))
                .append("```\n");
        Path fixed = example.resolve("fixed.stack.yaml");
        if (Files.exists(fixed)) {
            section(page, "After its first fix", "```yaml\n" + Files.readString(fixed) + "```");
        }
        return page.toString();
    }

    private static String setting(RuleInfo info) {
        String parameters = info.parameters().stream()
                .map(parameter -> ", " + parameter.name() + ": " + parameter.standard())
                .collect(Collectors.joining());
        return "rules: {" + info.id() + ": {severity: " + info.severity().id() + parameters + "}}\n";
    }

    private static void section(StringBuilder page, String title, String text) {
        page.append("\n## ").append(title).append("\n\n").append(text).append(text.isEmpty() ? "" : "\n");
    }

    private static String dev(RuleInfo info) {
        return switch (info.inDev()) {
            case SAME -> "the same";
            case MILDER -> "one level milder";
            case OFF -> "switched off";
        };
    }

    private static String scope(Scope scope) {
        return switch (scope) {
            case COMPONENT -> "one component and its links";
            case LINK -> "one link and its ends";
            case PATH -> "what is reached from an entry";
            case WHOLE -> "the whole design";
        };
    }
}
