package dev.stackwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Does what most commands do, so that the build's AOT cache knows it: checks a design and exports it, writing nothing.
/// Not for users.
@Command(name = "rehearse", hidden = true)
public final class RehearseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        CommandLine program = spec.root().commandLine();
        Path file = Files.createTempFile("rehearsal", ".stack.yaml");
        try {
            Samples.write("storefront", file);
            String design = file.toString();
            List<String[]> commands = List.of(
                    new String[] {"validate", design},
                    new String[] {"validate", design, "--format", "json"},
                    new String[] {"export", design, "--to", file + ".d", "--dry-run"});
            return commands.stream().mapToInt(program::execute).max().orElseThrow();
        } finally {
            Files.delete(file);
        }
    }
}
