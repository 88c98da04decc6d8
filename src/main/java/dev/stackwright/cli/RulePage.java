package dev.stackwright.cli;

import dev.stackwright.rules.InDev;
import dev.stackwright.rules.Parameter;
import dev.stackwright.rules.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/// All about a rule, for a terminal.
final class RulePage {

    private static final int WIDTH = 100;

    private RulePage() {}

    static String text(RuleInfo info) {
        List<String> lines = new ArrayList<>();
        lines.add(info.id() + "  " + info.title() + " (" + info.severity().id() + ")");
        lines.add("");
        paragraph(lines, "When", info.when());
        paragraph(lines, "Fix", info.fix());
        paragraph(lines, "Why", info.why());
        paragraph(lines, "Source", info.source());
        if (!info.facets().isEmpty()) {
            lines.add("");
            lines.add("Sorts of findings");
            info.facets()
                    .forEach((name, severity) -> lines.add("  " + info.id() + "/" + name + " (" + severity.id() + ")"));
        }
        if (!info.parameters().isEmpty()) {
            lines.add("");
            lines.add("Parameters, set in the design: rules: {" + info.id() + ": {"
                    + info.parameters().getFirst().name() + ": "
                    + info.parameters().getFirst().standard() + "}}");
            for (Parameter parameter : info.parameters()) {
                lines.add("  " + parameter.name() + " (" + parameter.standard() + "): " + parameter.help());
            }
        }
        lines.add("");
        lines.add("In stage dev: "
                + switch (info.inDev()) {
                    case InDev.SAME -> "as in any other";
                    case InDev.MILDER -> "one level milder";
                    case InDev.OFF -> "switched off";
                });
        lines.add("Severity: rules: {" + info.id() + ": {severity: error, warning, info or off}}");
        lines.add("Waive: waivers: [{rule: " + info.id() + ", component: NAME, reason: WHY, until: DATE}]");
        return String.join("\n", lines) + "\n";
    }

    private static void paragraph(List<String> lines, String name, String text) {
        StringBuilder line = new StringBuilder("%-8s".formatted(name));
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder("%-8s".formatted(""));
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
    }
}
