package dev.stackwright.cli;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Mode;
import dev.stackwright.engine.ContainerRuntime;
import dev.stackwright.engine.EngineProblem;
import dev.stackwright.prove.Proof;
import dev.stackwright.prove.ProofFile;
import dev.stackwright.prove.Prover;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `stackwright prove`: boots kinds with their own images and says which of them run with the configuration that
/// Stackwright writes.
@Command(
        name = "prove",
        description = "Boot kinds with their own images, in every mode, and say which run.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:All that could be run did", "1:One failed", "2:Wrong usage", "3:No engine answers"})
public final class ProveCommand implements Callable<Integer> {

    private final Workbench workbench;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..*", paramLabel = "KIND", description = "The kinds to boot")
    private List<String> kinds = new ArrayList<>();

    @Option(names = "--all", description = "Boot every kind")
    private boolean all;

    @Option(names = "--options", description = "Try every setting and every insertion point too")
    private boolean options;

    @Option(names = "--results", paramLabel = "FILE", description = "The file to note the results in")
    private Optional<Path> results = Optional.empty();

    @Option(
            names = "--timeout",
            paramLabel = "DURATION",
            description = "How long one may take to become healthy, such as 90s; 3m without it")
    private String timeout = "3m";

    /// A command on this workbench.
    public ProveCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws CommandFailure {
        Console console = Console.of(spec, workbench.environment());
        Catalog catalog = workbench.catalog();
        List<Kind> wanted = wanted(catalog);
        Duration within = Timeout.of(timeout);
        try (ContainerRuntime runtime = workbench.engine().connect()) {
            Prover prover = new Prover(
                    "stackwright-prove-" + ProcessHandle.current().pid(),
                    catalog,
                    runtime,
                    within,
                    workbench.random(),
                    progress -> ProgressLine.print(progress, console));
            return prove(prover, wanted, console);
        } catch (EngineProblem problem) {
            throw CommandFailure.of(problem);
        } catch (IOException problem) {
            throw new CommandFailure(
                    CommandFailure.BAD_INPUT, "The results cannot be kept: " + problem.getMessage() + ".");
        }
    }

    private List<Kind> wanted(Catalog catalog) throws CommandFailure {
        if (all) {
            return List.copyOf(catalog.kinds().values());
        }
        if (kinds.isEmpty()) {
            throw new CommandFailure(CommandFailure.BAD_INPUT, "Name the kinds to boot, or --all.");
        }
        List<Kind> wanted = new ArrayList<>();
        for (String id : kinds) {
            wanted.add(catalog.kind(id)
                    .orElseThrow(() -> new CommandFailure(
                            CommandFailure.BAD_INPUT,
                            "There is no kind '" + id + "'; stackwright catalog lists all of them.")));
        }
        return wanted;
    }

    private int prove(Prover prover, List<Kind> wanted, Console console) throws EngineProblem, IOException {
        Thread cleaning = new Thread(() -> takeDown(prover, console), "prove-clean-up");
        Runtime.getRuntime().addShutdownHook(cleaning);
        try {
            return proveAll(prover, wanted, console);
        } finally {
            Runtime.getRuntime().removeShutdownHook(cleaning);
        }
    }

    private int proveAll(Prover prover, List<Kind> wanted, Console console) throws EngineProblem, IOException {
        boolean failed = false;
        for (Kind kind : wanted) {
            for (Mode mode : kind.modes()) {
                List<Proof> proofs = new ArrayList<>(List.of(prover.prove(kind, mode)));
                if (options && proofs.getFirst().outcome() == Proof.Outcome.BOOTED) {
                    proofs.addAll(prover.options(kind, mode));
                }
                proofs.forEach(proof -> print(proof, console));
                if (results.isPresent()) {
                    new ProofFile(results.get()).add(proofs);
                }
                failed |= proofs.stream().anyMatch(proof -> proof.outcome() == Proof.Outcome.FAILED);
            }
        }
        return failed ? CommandFailure.NOT_GOOD : 0;
    }

    private static void print(Proof proof, Console console) {
        String source = proof.digest().equals("local") ? "local image" : "image of its registry";
        String seen = proof.note().isEmpty() ? proof.image() + ", " + source : proof.note();
        console.out()
                .println("%-22s %-12s %-8s %s"
                        .formatted(
                                proof.kind(),
                                proof.option().isEmpty() ? proof.mode() : proof.option(),
                                proof.outcome().id(),
                                seen));
        console.out().flush();
    }

    private static void takeDown(Prover prover, Console console) {
        try {
            prover.takeDown();
        } catch (EngineProblem problem) {
            console.err().println("What was started could not all be removed: " + problem.message());
        }
    }
}
