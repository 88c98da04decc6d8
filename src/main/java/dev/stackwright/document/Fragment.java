package dev.stackwright.document;

import dev.stackwright.model.Design;
import dev.stackwright.model.Fields;
import dev.stackwright.yaml.YamlDocument;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Part of a design as text: what a file says of some components, their zones, links and places, without its head.
public final class Fragment {

    private Fragment() {}

    /// The text of a design without its version, name and requirements.
    public static String of(Design design) {
        Fields tree = DesignTree.of(design).without("stackwright", "name", "requirements");
        return YamlDocument.of(tree, DesignTree.SECTIONS).text();
    }

    /// True if the text has a key that only designs have; the rest of it may be wrong even so.
    public static boolean looksLike(String text) {
        return text.lines().anyMatch(line -> line.matches("(stackwright|components):.*"));
    }

    /// Understands a text as a design, be it a whole one; `source` is what a problem calls it. What a fragment lacks is
    /// added at its end, so that the lines that a problem names are those of the text.
    public static Design read(String source, String text) throws DesignFileProblem {
        StringBuilder whole = new StringBuilder(text);
        if (missing(text, "stackwright")) {
            whole.append("\nstackwright: ").append(Migration.CURRENT);
        }
        if (missing(text, "name")) {
            whole.append("\nname: ").append("fragment\n");
        }
        byte[] bytes = whole.toString().getBytes(StandardCharsets.UTF_8);
        return DesignFile.parse(Path.of(source), bytes, Migration.ALL).design();
    }

    private static boolean missing(String text, String key) {
        return text.lines().noneMatch(line -> line.startsWith(key + ":"));
    }
}
