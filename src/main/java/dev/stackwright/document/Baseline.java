package dev.stackwright.document;

import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.yaml.YamlDocument;
import dev.stackwright.yaml.YamlProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// The findings that a design had when they were accepted, each by its identity: a file beside the design.
public final class Baseline {

    private static final String COMMENT = """
            # Findings that are known and accepted as they are; new ones are reported. Written by
            # stackwright validate --update-baseline
            """;

    private Baseline() {}

    /// Where the baseline of a design lies: `shop.baseline.yaml` beside `shop.stack.yaml`.
    public static Path beside(Path design) {
        String name = design.getFileName().toString();
        return design.resolveSibling(name.replaceFirst("(\\.stack)?\\.ya?ml$", "") + ".baseline.yaml");
    }

    /// The identities in `file`; none if there is no such file.
    public static Set<String> read(Path file) throws DesignFileProblem {
        if (!Files.exists(file)) {
            return Set.of();
        }
        try {
            Fields root = YamlDocument.read(FileBytes.read(file), Set.of()).root();
            return new TreeSet<>(root.texts("findings"));
        } catch (YamlProblem problem) {
            throw DesignFileProblem.of(file, problem);
        }
    }

    /// Writes the identities, sorted, one a line.
    public static void write(Path file, Collection<String> identities) throws DesignFileProblem {
        SortedSet<String> sorted = new TreeSet<>(identities);
        Fields root = Fields.of("findings", Items.of(sorted.toArray(String[]::new)));
        String text = COMMENT + YamlDocument.of(root, Set.of("findings")).text();
        try {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw DesignFileProblem.of(file, "the file cannot be written; " + FileBytes.reason(problem));
        }
    }
}
