package dev.stackwright.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The folder that a stack runs from: `compose.yaml`, `config/` and `.env` lie in it. `path` is absolute; `values` are
/// the values of `.env`.
public record ExportFolder(Path path, Map<String, String> values) {

    /// Makes `path` absolute and copies `values`.
    public ExportFolder {
        path = path.toAbsolutePath().normalize();
        values = Map.copyOf(values);
    }

    /// Reads `.env`; a folder without one has no values.
    public static ExportFolder read(Path path) throws EngineProblem {
        Path file = path.resolve(".env");
        try {
            return new ExportFolder(path, parse(Files.readAllLines(file)));
        } catch (NoSuchFileException absent) {
            return new ExportFolder(path, Map.of());
        } catch (IOException e) {
            throw new EngineProblem(
                    EngineProblem.Kind.SECRET_MISSING,
                    "The values in " + file + " cannot be read: " + e.getMessage() + ". Check who may read the file.",
                    e);
        }
    }

    /// A path of the blueprint, relative to this folder or absolute, as an absolute path.
    public String resolve(String source) {
        return path.resolve(source).normalize().toString();
    }

    private static Map<String, String> parse(List<String> lines) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : lines) {
            String text = line.strip();
            int equals = text.indexOf('=');
            if (equals > 0 && !text.startsWith("#")) {
                String name = text.substring(0, equals).strip();
                values.put(
                        name.startsWith("export ") ? name.substring(7).strip() : name,
                        unquoted(text.substring(equals + 1).strip()));
            }
        }
        return values;
    }

    private static String unquoted(String text) {
        if (text.length() >= 2 && (text.charAt(0) == '"' || text.charAt(0) == '\'')) {
            int end = text.indexOf(text.charAt(0), 1);
            return end > 0 ? text.substring(1, end) : text;
        }
        int comment = text.indexOf(" #");
        return comment < 0 ? text : text.substring(0, comment).strip();
    }
}
