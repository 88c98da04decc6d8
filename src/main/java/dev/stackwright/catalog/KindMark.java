package dev.stackwright.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The mark by which a kind is recognised: lines in a square of 24, all of one width with round ends, as the data of
/// one SVG path. It is read from `mark.svg` in the kind's folder, which has no more in it than such lines need.
public record KindMark(String lines) {

    /// How wide and how high the square is in which every mark is drawn.
    public static final double SIDE = 24;

    /// How wide its lines are there.
    public static final double WIDTH = 1.75;

    /// The mark of a kind that has none of its own: a box.
    public static final KindMark PLAIN =
            new KindMark("M12 3l7.8 4.5v9L12 21l-7.8-4.5v-9zM12 12v9M12 12L4.2 7.5M12 12l7.8-4.5");

    /// The mark of a component whose kind nobody knows: a question.
    public static final KindMark UNKNOWN =
            new KindMark("M6 3h12a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z"
                    + "M9.25 9.5a2.75 2.75 0 1 1 4.25 2.25c-1 .65-1.5 1.15-1.5 2.25M12 17h.01");

    private static final String FILE = "mark.svg";
    private static final String BEGIN = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" fill=\"none\""
            + " stroke=\"currentColor\" stroke-width=\"1.75\" stroke-linecap=\"round\" stroke-linejoin=\"round\">";
    private static final String END = "</svg>";
    private static final String BEFORE = "<path d=\"";
    private static final String BEHIND = "\"/>";
    private static final int LONGEST = 2000;

    private static final String NUMBER = "(?:[\\s,]*+[-+]?+(?:\\d++(?:\\.\\d*+)?+|\\.\\d++))";
    private static final Pattern DATA = Pattern.compile("""
            \\s*+M(?:N{2})++(?:\\s*+(?:[MmLlTt](?:N{2})++|[HhVv](?:N)++|[SsQq](?:N{4})++|[Cc](?:N{6})++\
            |[Aa](?:N{3}\\s++[01]\\s++[01]N{2})++|[Zz]))*+\\s*+""".replace("N", NUMBER));

    /// The mark of a component's kind, if that is known.
    public static KindMark of(Optional<Kind> kind) {
        return kind.map(Kind::mark).orElse(UNKNOWN);
    }

    /// Reads the mark among the `files` of the kind in `folder`.
    static KindMark read(String folder, Map<String, String> files) throws CatalogProblem {
        String text = files.get(FILE);
        return text == null
                ? PLAIN
                : read(
                        folder + "/" + FILE,
                        text.stripTrailing().lines().map(String::strip).toList());
    }

    private static KindMark read(String place, List<String> file) throws CatalogProblem {
        if (file.isEmpty() || !file.getFirst().equals(BEGIN) || !file.getLast().equals(END)) {
            throw new CatalogProblem(place + ": is not framed as a mark is; expected the first line " + BEGIN
                    + " and the last line " + END);
        }
        StringBuilder lines = new StringBuilder();
        for (int at = 1; at < file.size() - 1; at++) {
            lines.append(data(place + ": line " + (at + 1), file.get(at)));
        }
        if (lines.isEmpty() || lines.length() > LONGEST) {
            throw new CatalogProblem(place + ": has " + lines.length() + " characters of path data; expected 1 to "
                    + LONGEST + ", because a finer mark cannot be told at 16 pixels");
        }
        return new KindMark(lines.toString());
    }

    private static String data(String place, String line) throws CatalogProblem {
        if (!line.startsWith(BEFORE) || !line.endsWith(BEHIND)) {
            throw new CatalogProblem(place + " is '" + line + "'; expected " + BEFORE + "..." + BEHIND
                    + ", a mark is lines and nothing else");
        }
        String data = line.substring(BEFORE.length(), line.length() - BEHIND.length());
        // What is too long is refused as a whole, and would go too deep here.
        if (data.length() <= LONGEST && !DATA.matcher(data).matches()) {
            throw new CatalogProblem(place + " has '" + data + "', which is no path; expected M and two numbers first,"
                    + " then commands of SVG with all their numbers");
        }
        return data;
    }
}
