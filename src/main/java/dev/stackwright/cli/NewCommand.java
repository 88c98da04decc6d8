package dev.stackwright.cli;

import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.model.Design;
import dev.stackwright.model.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `stackwright new`: writes a new design, empty or from a template.
@Command(name = "new", description = "Write a new design.", mixinStandardHelpOptions = true)
public final class NewCommand implements Callable<Integer> {

    private static final List<String> TEMPLATES = List.of("cache", "storefront");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The file to write, *.stack.yaml")
    private Path file = Path.of("");

    @Option(names = "--template", paramLabel = "NAME", description = "cache or storefront; empty without it")
    private String template = "";

    @Override
    public Integer call() throws CommandFailure {
        if (Files.exists(file)) {
            throw new CommandFailure(CommandFailure.BAD_INPUT, file + " exists; choose another name.");
        }
        if (template.isEmpty()) {
            writeEmpty();
        } else {
            writeTemplate();
        }
        spec.commandLine().getOut().println(file);
        return 0;
    }

    private void writeEmpty() throws CommandFailure {
        String name = Names.slug(String.valueOf(file.getFileName()).replaceFirst("(\\.stack)?\\.ya?ml$", ""));
        try {
            DesignFile.create(Design.empty(name)).save(file);
        } catch (DesignFileProblem problem) {
            throw new CommandFailure(CommandFailure.BAD_INPUT, String.valueOf(problem.getMessage()));
        }
    }

    private void writeTemplate() throws CommandFailure {
        if (!TEMPLATES.contains(template)) {
            throw new CommandFailure(
                    CommandFailure.BAD_INPUT,
                    "There is no template '" + template + "'; there are " + String.join(" and ", TEMPLATES) + ".");
        }
        try {
            Samples.write(template, file);
        } catch (IOException problem) {
            throw new CommandFailure(CommandFailure.BAD_INPUT, "Cannot write " + file + ": " + problem.getMessage());
        }
    }
}
