package dev.stackwright.generate.compose;

import dev.stackwright.generate.Export;
import dev.stackwright.generate.ExportFile;
import dev.stackwright.generate.Exporter;
import dev.stackwright.generate.blueprint.Blueprint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// `.env.example`, which is committed, the lines that `.env` must have, and the environment of programs that run
/// on this machine. A line of `.env` with nothing
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
        List<ExportFile> files = new ArrayList<>();
        if (!blueprint.secrets().isEmpty()) {
            files.addAll(secrets(blueprint));
        }
        blueprint.programs().forEach(program -> files.add(local(program)));
        if (!blueprint.programs().isEmpty()) {
            files.add(new ExportFile(".gitignore", FILE + "\n.env.*.local\n", ExportFile.Sort.LINES));
        } else if (!blueprint.secrets().isEmpty()) {
            files.add(new ExportFile(".gitignore", FILE + "\n", ExportFile.Sort.SEED));
        }
        return files;
    }

    /// Single quotes, so that a shell takes every character as it stands.
    private static ExportFile local(Blueprint.Program program) {
        StringBuilder text =
                new StringBuilder("# Environment of " + program.component() + " on this machine, by Stackwright.\n");
        program.environment()
                .forEach((name, value) -> text.append(name)
                        .append("='")
                        .append(value.replace("'", "'\\''"))
                        .append("'\n"));
        return new ExportFile(program.file(), text.toString(), ExportFile.Sort.PRIVATE);
    }

    private static List<ExportFile> secrets(Blueprint blueprint) {
        String example = "# Copy to .env and give every name a value of its own; start.sh does both.\n"
                + lines(blueprint, secret -> "# " + secret.help() + "\n" + secret.variable() + "=\n");
        return List.of(
                ExportFile.of(".env.example", example),
                new ExportFile(FILE, lines(blueprint, secret -> secret.variable() + "=\n"), ExportFile.Sort.SECRET));
    }

    private static String lines(Blueprint blueprint, Function<Blueprint.Secret, String> line) {
        return blueprint.secrets().stream().map(line).collect(java.util.stream.Collectors.joining());
    }
}
