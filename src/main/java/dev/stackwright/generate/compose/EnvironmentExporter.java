package dev.stackwright.generate.compose;

import dev.stackwright.generate.Export;
import dev.stackwright.generate.ExportFile;
import dev.stackwright.generate.Exporter;
import dev.stackwright.generate.blueprint.Blueprint;
import java.util.List;
import java.util.function.Function;

/// `.env.example`, which is committed, and the lines that `.env` must have. A line of `.env` with nothing
/// behind `=` gets a generated value when it is written.
public final class EnvironmentExporter implements Exporter {

    /// The file that holds the values.
    public static final String FILE = ".env";

    @Override
    public String id() {
        return "environment";
    }

    @Override
    public List<ExportFile> export(Export export) {
        Blueprint blueprint = export.blueprint();
        if (blueprint.secrets().isEmpty()) {
            return List.of();
        }
        String example = "# Copy to .env and give every name a value of its own; start.sh does both.\n"
                + lines(blueprint, secret -> "# " + secret.help() + "\n" + secret.variable() + "=\n");
        return List.of(
                ExportFile.of(".env.example", example),
                new ExportFile(FILE, lines(blueprint, secret -> secret.variable() + "=\n"), ExportFile.Sort.SECRET),
                new ExportFile(".gitignore", ".env\n", ExportFile.Sort.SEED));
    }

    private static String lines(Blueprint blueprint, Function<Blueprint.Secret, String> line) {
        return blueprint.secrets().stream().map(line).collect(java.util.stream.Collectors.joining());
    }
}
