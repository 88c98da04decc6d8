package dev.stackwright.cli;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.cli.report.Format;
import dev.stackwright.cli.report.Judged;
import dev.stackwright.cli.report.Report;
import dev.stackwright.document.Baseline;
import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.rules.Accepted;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Mending;
import dev.stackwright.rules.Rules;
import dev.stackwright.rules.Severity;
import dev.stackwright.rules.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
            "2:Wrong usage, unreadable input or a rule that failed"
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
            description =
                    "text (default), json, sarif, junit or github; with =FILE into a file. May be given several times.")
    private List<String> formats = new ArrayList<>(List.of("text"));

    @Option(names = "--fail-on", paramLabel = "SEVERITY", description = "error (default), warning or info")
    private Severity threshold = Severity.ERROR;

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            description = "Judge as dev, staging or prod, whatever the design says")
    private String stage = "";

    @Option(names = "--fix", description = "Apply every fix that leaves no choice and nothing to know, and save")
    private boolean fix;

    @Option(names = "--dry-run", description = "With --fix, say what would be done and save nothing")
    private boolean dryRun;

    @Option(
            names = "--baseline",
            description = "Report no finding that <design>.baseline.yaml knows, except as accepted")
    private boolean baseline;

    @Option(names = "--update-baseline", description = "Write all findings of today into <design>.baseline.yaml")
    private boolean updateBaseline;

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
        Console console = Console.of(spec, workbench.environment());
        List<Judged> judged = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        for (Path file : files) {
            try {
                judged.add(judge(file, console));
            } catch (CommandFailure failure) {
                errors.add(failure.getMessage());
            }
        }
        Report report = new Report(judged, errors);
        for (String format : formats) {
            write(format, console, report);
        }
        List<String> problems = Stream.concat(
                        errors.stream(),
                        judged.stream()
                                .flatMap(design -> design.verdict().failures().stream())
                                .map(failure -> failure.sentence()))
                .toList();
        problems.forEach(console.err()::println);
        boolean reached = judged.stream()
                .flatMap(design -> design.verdict().findings().stream())
                .anyMatch(finding -> finding.severity().reaches(threshold));
        return problems.isEmpty() ? (reached ? CommandFailure.NOT_GOOD : 0) : CommandFailure.BAD_INPUT;
    }

    private Judged judge(Path file, Console console) throws CommandFailure {
        try {
            DesignFile design = Workbench.read(file);
            if (fix) {
                design = mend(file, design, console);
            }
            Analysis analysis = workbench.analyse(design, file, stage);
            Verdict verdict = Rules.judge(analysis);
            if (updateBaseline) {
                Baseline.write(Baseline.beside(file), identities(verdict));
            }
            if (baseline || updateBaseline) {
                verdict = verdict.knowing(Baseline.read(Baseline.beside(file)));
            }
            return new Judged(file.toString(), design, verdict);
        } catch (DesignFileProblem problem) {
            throw new CommandFailure(CommandFailure.BAD_INPUT, String.valueOf(problem.getMessage()));
        }
    }

    private DesignFile mend(Path file, DesignFile design, Console console) throws CommandFailure, DesignFileProblem {
        Mending mending = Mending.plain(design.design(), workbench.catalog(file));
        for (Mending.Applied applied : mending.applied()) {
            console.err()
                    .println(file + ": " + (dryRun ? "would fix " : "fixed ")
                            + applied.finding().id() + " on "
                            + applied.finding().element().label() + ": "
                            + applied.fix().title());
        }
        DesignFile mended = design.with(mending.design());
        if (dryRun) {
            return design;
        }
        return mending.applied().isEmpty() ? design : mended.save();
    }

    private static List<String> identities(Verdict verdict) {
        return Stream.concat(
                        verdict.findings().stream(),
                        verdict.accepted().stream()
                                .filter(accepted -> accepted.by() == Accepted.By.BASELINE)
                                .map(Accepted::finding))
                .map(Finding::identity)
                .toList();
    }

    private static void write(String name, Console console, Report report) throws CommandFailure {
        int equals = name.indexOf('=');
        String id = equals < 0 ? name : name.substring(0, equals);
        Format format = Format.of(id)
                .orElseThrow(() -> new CommandFailure(
                        CommandFailure.BAD_INPUT, "The format '" + id + "' is none of " + Format.names() + "."));
        if (equals < 0) {
            console.out().print(format.write(report, console::severity));
            console.out().flush();
            return;
        }
        Path file = Path.of(name.substring(equals + 1));
        try {
            Files.writeString(file, format.write(report, word -> word));
        } catch (IOException problem) {
            throw new CommandFailure(CommandFailure.BAD_INPUT, "Cannot write " + file + ": " + problem.getMessage());
        }
    }
}
