package dev.stackwright.document;

import dev.stackwright.model.Design;
import dev.stackwright.model.Fields;
import dev.stackwright.yaml.YamlDocument;
import dev.stackwright.yaml.YamlProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// A design that comes with the program, to begin a design of one's own from: its name, its title, and in a sentence or
/// two when to choose it.
public record Template(String name, String title, String when, String resource) {

    private static final String LIST = "templates/templates.yaml";

    /// Every template, in the order in which they are shown.
    public static List<Template> all() {
        try {
            return YamlDocument.read(bytes(LIST), Set.of()).root().entries().entrySet().stream()
                    .map(entry -> of(entry.getKey(), (Fields) entry.getValue()))
                    .toList();
        } catch (YamlProblem problem) {
            throw new IllegalStateException("The program's own " + LIST + " cannot be read", problem);
        }
    }

    /// The template of this name.
    public static Optional<Template> of(String name) {
        return all().stream().filter(template -> template.name().equals(name)).findFirst();
    }

    /// What its file says, comments included.
    public byte[] content() {
        return bytes(resource);
    }

    /// A file that is not saved yet and says what the template says.
    public DesignFile file() {
        try {
            return DesignFile.parse(Path.of(resource), content(), Migration.ALL).unsaved();
        } catch (DesignFileProblem problem) {
            throw new IllegalStateException("The program's own " + resource + " cannot be read", problem);
        }
    }

    /// The design.
    public Design design() {
        return file().design();
    }

    private static Template of(String name, Fields fields) {
        return new Template(
                name,
                fields.text("title").orElseThrow(),
                fields.text("when").orElseThrow(),
                fields.text("design").orElseThrow());
    }

    private static byte[] bytes(String resource) {
        try (InputStream stream = Template.class.getResourceAsStream("/assets/" + resource)) {
            return Objects.requireNonNull(stream, resource).readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
