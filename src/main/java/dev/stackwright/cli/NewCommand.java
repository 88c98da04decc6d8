package dev.stackwright.cli;

import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.document.Template;
import dev.stackwright.model.Design;
import dev.stackwright.model.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `stackwright new`: writes a new design, empty or from a template, or lists the templates.
@Command(name = "new", description = "Write a new design.", mixinStandardHelpOptions = true)
public final class NewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The file to write, *.stack.yaml")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--template", paramLabel = "NAME", description = "The template to begin from; empty without it")
    private Optional<String> template = Optional.empty();

    @Option(names = "--list", description = "List the templates and when to choose each")
    private boolean list;

    @Override
    public Integer call() throws CommandFailure {
        if (list) {
            spec.commandLine().getOut().print(templates());
            return 0;
        }
        Path target = file.orElseThrow(() -> new CommandFailure(
                CommandFailure.BAD_INPUT,
                "Name the file to write, and with --template one of these to begin from:\n" + templates()));
        if (Files.exists(target)) {
            throw new CommandFailure(CommandFailure.BAD_INPUT, target + " exists; choose another name.");
        }
        if (template.isPresent()) {
            writeTemplate(template.get(), target);
        } else {
            writeEmpty(target);
        }
        spec.commandLine().getOut().println(target);
        return 0;
    }

    private static String templates() {
        int width = Template.all().stream()
                .mapToInt(one -> one.name().length())
                .max()
                .orElse(0);
        return Template.all().stream()
                .map(one -> one.name() + " ".repeat(width + 2 - one.name().length()) + one.title() + ". " + one.when()
                        + "\n")
                .collect(Collectors.joining());
    }

    private static void writeEmpty(Path target) throws CommandFailure {
        String name = Names.slug(String.valueOf(target.getFileName()).replaceFirst("(\\.stack)?\\.ya?ml$", ""));
        try {
            DesignFile.create(Design.empty(name)).save(target);
        } catch (DesignFileProblem problem) {
            throw new CommandFailure(CommandFailure.BAD_INPUT, String.valueOf(problem.getMessage()));
        }
    }

    private static void writeTemplate(String name, Path target) throws CommandFailure {
        Template found = Template.of(name)
                .orElseThrow(() -> new CommandFailure(
                        CommandFailure.BAD_INPUT, "There is no template '" + name + "'; there are:\n" + templates()));
        try {
            Files.write(target, found.content());
        } catch (IOException problem) {
            throw new CommandFailure(CommandFailure.BAD_INPUT, "Cannot write " + target + ": " + problem.getMessage());
        }
    }
}
