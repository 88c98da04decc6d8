package dev.stackwright.cli;

import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Rules;
import dev.stackwright.rules.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `stackwright validate`: judges designs by the rules.
@Command(
        name = "validate",
        description = "Judge designs by the rules.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:No finding reaches the threshold",
            "1:A finding reaches the threshold",
            "2:Wrong usage or unreadable input"
        })
public final class ValidateCommand implements Callable<Integer> {

    private final Workbench workbench;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Designs, *.stack.yaml")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT[=FILE]",
            description = "text (default) or json; with =FILE into a file. May be given several times.")
    private List<String> formats = new ArrayList<>(List.of("text"));

    @Option(names = "--fail-on", paramLabel = "SEVERITY", description = "error (default), warning or info")
    private Severity threshold = Severity.ERROR;

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            description = "Judge as dev, staging or prod, whatever the design says")
    private String stage = "";

    /// A command on this workbench.
    public ValidateCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws CommandFailure {
        if (!stage.isEmpty() && !List.of("dev", "staging", "prod").contains(stage)) {
            throw new CommandFailure(
                    CommandFailure.BAD_INPUT, "The stage '" + stage + "' is none of dev, staging and prod.");
        }
        SequencedMap<String, List<Finding>> findings = new LinkedHashMap<>();
        List<String> errors = new ArrayList<>();
        for (Path file : files) {
            try {
                findings.put(file.toString(), Rules.check(workbench.analyse(file, stage)));
            } catch (CommandFailure failure) {
                errors.add(failure.getMessage());
            }
        }
        Console console = Console.of(spec, workbench.environment());
        for (String format : formats) {
            write(format, console, findings, errors);
        }
        errors.forEach(console.err()::println);
        boolean reached = findings.values().stream()
                .flatMap(List::stream)
                .anyMatch(finding -> finding.severity().reaches(threshold));
        return errors.isEmpty() ? (reached ? CommandFailure.NOT_GOOD : 0) : CommandFailure.BAD_INPUT;
    }

    private static void write(
            String format, Console console, SequencedMap<String, List<Finding>> findings, List<String> errors)
            throws CommandFailure {
        int equals = format.indexOf('=');
        String name = equals < 0 ? format : format.substring(0, equals);
        boolean plain = equals >= 0 || !console.colour();
        Console target = plain ? new Console(console.out(), console.err(), false) : console;
        String text = switch (name) {
            case "json" -> FindingsJson.write(findings, errors);
            case "text" -> findings.isEmpty() ? "" : FindingsText.write(findings, target);
            default ->
                throw new CommandFailure(
                        CommandFailure.BAD_INPUT, "The format '" + name + "' is none of text and json.");
        };
        if (equals < 0) {
            console.out().print(text);
            console.out().flush();
            return;
        }
        Path file = Path.of(format.substring(equals + 1));
        try {
            Files.writeString(file, text);
        } catch (IOException problem) {
            throw new CommandFailure(CommandFailure.BAD_INPUT, "Cannot write " + file + ": " + problem.getMessage());
        }
    }
}
