package dev.stackwright.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A piece of a line with the style class of its colour; a hit is what a person looks for.
record CodeSpan(String text, String style, boolean hit) {

    private static final Pattern YAML_LINE = Pattern.compile("(\\s*(?:- )*)([\\w.$/-]+|\"[^\"]*\")(:)(\\s.*|$)");
    private static final String PLAIN = "code-plain";

    /// The pieces of a line, with every occurrence of `wanted` as a hit, whatever its case.
    static List<CodeSpan> of(CodeLine line, String wanted) {
        List<CodeSpan> spans = coloured(line);
        return wanted.isEmpty() ? spans : cut(spans, line.text(), wanted);
    }

    /// True if `wanted` is something and occurs in `text`, whatever its case.
    static boolean occurs(String text, String wanted) {
        return !wanted.isEmpty() && lower(text).contains(lower(wanted));
    }

    private static List<CodeSpan> coloured(CodeLine line) {
        String text = line.text();
        if (text.strip().startsWith("#")) {
            return List.of(new CodeSpan(text, "code-comment", false));
        }
        Matcher matcher = YAML_LINE.matcher(text);
        if (line.language() == CodeLine.Language.PLAIN || !matcher.matches()) {
            return List.of(new CodeSpan(text, PLAIN, false));
        }
        return List.of(
                new CodeSpan(matcher.group(1), PLAIN, false),
                new CodeSpan(matcher.group(2), "code-key", false),
                new CodeSpan(matcher.group(3), PLAIN, false),
                new CodeSpan(matcher.group(4), "code-value", false));
    }

    private static List<CodeSpan> cut(List<CodeSpan> spans, String text, String wanted) {
        String all = lower(text);
        String part = lower(wanted);
        List<CodeSpan> pieces = new ArrayList<>();
        int start = 0;
        int hit = all.indexOf(part);
        for (CodeSpan span : spans) {
            int end = start + span.text().length();
            while (start < end) {
                boolean inside = hit >= 0 && start >= hit;
                int edge = hit < 0 ? end : Math.min(end, inside ? hit + part.length() : hit);
                pieces.add(new CodeSpan(text.substring(start, edge), span.style(), inside));
                start = edge;
                if (inside && start == hit + part.length()) {
                    hit = all.indexOf(part, start);
                }
            }
        }
        return pieces;
    }

    /// Letter by letter, so that every place stays where it is.
    private static String lower(String text) {
        return text.length() == text.toLowerCase(Locale.ROOT).length() ? text.toLowerCase(Locale.ROOT) : text;
    }
}
