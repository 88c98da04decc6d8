package dev.stackwright.importing;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Value;
import dev.stackwright.yaml.YamlDocument;
import dev.stackwright.yaml.YamlProblem;
import java.util.Set;

/// A Compose file, or the services of one alone.
public final class ComposeText {

    private static final Set<String> PROGRAM = Set.of("image", "build");

    private ComposeText() {}

    /// True if the text says that it is a Compose file or a map of services; the rest of it may be wrong even so.
    public static boolean looksLike(String text) {
        return text.lines().anyMatch(line -> line.matches("services:\\s*(#.*)?|\\s+(image|build):.*"));
    }

    /// Understands every service as a component.
    public static Imported read(String text, Catalog catalog) throws ImportProblem {
        Fields root = root(text);
        Fields services = root.has("services") ? root.fields("services") : root;
        if (services.isEmpty() || !services.entries().values().stream().allMatch(ComposeText::isService)) {
            throw new ImportProblem(
                    "These are no services: each needs an image or a build, as in 'web: {image: nginx}'.");
        }
        return new ServiceImport(catalog).of(services);
    }

    private static Fields root(String text) throws ImportProblem {
        try {
            return YamlDocument.read(text).root();
        } catch (YamlProblem problem) {
            throw ImportProblem.of(problem);
        }
    }

    private static boolean isService(Value value) {
        return value instanceof Fields service
                && service.entries().keySet().stream().anyMatch(PROGRAM::contains);
    }
}
