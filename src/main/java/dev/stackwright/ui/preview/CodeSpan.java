package dev.stackwright.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A piece of a line with the style class of its colour.
record CodeSpan(String text, String style) {

    private static final Pattern YAML_LINE = Pattern.compile("(\\s*(?:- )*)([\\w.$/-]+|\"[^\"]*\")(:)(\\s.*|$)");
    private static final String PLAIN = "code-plain";

    static List<CodeSpan> of(String line, boolean yaml) {
        if (line.strip().startsWith("#")) {
            return List.of(new CodeSpan(line, "code-comment"));
        }
        Matcher matcher = YAML_LINE.matcher(line);
        if (!yaml || !matcher.matches()) {
            return List.of(new CodeSpan(line, PLAIN));
        }
        List<CodeSpan> spans = new ArrayList<>();
        spans.add(new CodeSpan(matcher.group(1), PLAIN));
        spans.add(new CodeSpan(matcher.group(2), "code-key"));
        spans.add(new CodeSpan(matcher.group(3), PLAIN));
        spans.add(new CodeSpan(matcher.group(4), "code-value"));
        return spans;
    }
}
