package dev.stackwright.rules;

import java.util.ArrayList;
import java.util.List;

/// All about a rule, in sections, for the terminal and the window alike.
public record RulePage(String title, List<Section> sections, List<String> settings) {

    private static final int WIDTH = 100;
    private static final int PARAGRAPH = 8;

    /// One heading with what stands below it, a paragraph or several lines.
    public record Section(String heading, List<String> lines) {

        /// Copies the lines.
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /// Copies the lists.
    public RulePage {
        sections = List.copyOf(sections);
        settings = List.copyOf(settings);
    }

    /// The page of a rule.
    public static RulePage of(RuleInfo info) {
        List<Section> sections = new ArrayList<>(explanation(info));
        if (!info.parameters().isEmpty()) {
            Parameter first = info.parameters().getFirst();
            sections.add(new Section(
                    "Parameters, set in the design: rules: {" + info.id() + ": {" + first.name() + ": "
                            + first.standard() + "}}",
                    info.parameters().stream()
                            .map(one -> one.name() + " (" + one.standard() + "): " + one.help())
                            .toList()));
        }
        return new RulePage(
                info.id() + "  " + info.title() + " (" + info.severity().id() + ")", sections, settings(info));
    }

    /// What a rule says in words: when it fires, what to do, why and from where, and its sorts of findings.
    public static List<Section> explanation(RuleInfo info) {
        List<Section> sections = new ArrayList<>(List.of(
                new Section("When", List.of(info.when())),
                new Section("Fix", List.of(info.fix())),
                new Section("Why", List.of(info.why())),
                new Section("Source", List.of(info.source()))));
        if (!info.facets().isEmpty()) {
            List<String> sorts = info.facets().entrySet().stream()
                    .map(sort -> info.id() + "/" + sort.getKey() + " ("
                            + sort.getValue().id() + ")")
                    .toList();
            sections.add(new Section("Sorts of findings", sorts));
        }
        return sections;
    }

    private static List<String> settings(RuleInfo info) {
        String dev = switch (info.inDev()) {
            case InDev.SAME -> "as in any other";
            case InDev.MILDER -> "one level milder";
            case InDev.OFF -> "switched off";
        };
        return List.of(
                "In stage dev: " + dev,
                (info.optional() ? "Switched off until the design asks for it: " : "Severity: ")
                        + "rules: {" + info.id() + ": {severity: " + (info.optional() ? "on, " : "")
                        + "error, warning, info or off}}",
                "Waive: waivers: [{rule: " + info.id() + ", component: NAME, reason: WHY, until: DATE}]");
    }

    /// The page for a terminal.
    public String text() {
        List<String> lines = new ArrayList<>(List.of(title, ""));
        for (Section section : sections) {
            if (section.lines().size() == 1 && section.heading().length() < PARAGRAPH) {
                paragraph(lines, section.heading(), section.lines().getFirst());
            } else {
                lines.add("");
                lines.add(section.heading());
                section.lines().forEach(line -> lines.add("  " + line));
            }
        }
        lines.add("");
        lines.addAll(settings);
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
