package dev.stackwright.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// The program: opens the window on a design, or runs one of the subcommands.
@Command(
        name = "stackwright",
        description = "Draw a stack, check it, export it, run it. Without a command it opens the window.",
        mixinStandardHelpOptions = true,
        version = "stackwright 0.1.0")
public final class StackwrightCommand implements Callable<Integer> {

    private final OpenCommand open;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The design to open; the sample without it")
    private Optional<Path> file = Optional.empty();

    private StackwrightCommand(OpenCommand open) {
        this.open = open;
    }

    /// The whole command line on a workbench; `window` opens the window, `painter` draws pictures.
    public static CommandLine commandLine(
            Workbench workbench, OpenCommand.Window window, RenderCommand.Painter painter) {
        OpenCommand open = new OpenCommand(workbench, window);
        CommandLine whole = new CommandLine(new StackwrightCommand(open))
                .addSubcommand(open)
                .addSubcommand(new ValidateCommand(workbench))
                .addSubcommand(new AssessCommand(workbench))
                .addSubcommand(new ExportCommand(workbench))
                .addSubcommand(new RenderCommand(workbench, painter))
                .addSubcommand(new UpCommand(workbench))
                .addSubcommand(new PsCommand(workbench))
                .addSubcommand(new DownCommand(workbench))
                .addSubcommand(new CatalogCommand(workbench))
                .addSubcommand(new ProveCommand(workbench))
                .addSubcommand(new RulesCommand())
                .addSubcommand(new NewCommand())
                .addSubcommand(new RehearseCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(StackwrightCommand::failed);
        IParameterExceptionHandler usual = whole.getParameterExceptionHandler();
        return whole.setParameterExceptionHandler((problem, args) -> misused(problem, args, usual));
    }

    /// A misspelt command with something behind it looks like one design too many.
    private static int misused(ParameterException problem, String[] args, IParameterExceptionHandler usual)
            throws Exception {
        CommandLine line = problem.getCommandLine();
        boolean misspelt = line.getParent() == null && args.length > 1 && noDesign(Path.of(args[0]));
        if (!misspelt || args[0].startsWith("-")) {
            return usual.handleParseException(problem, args);
        }
        line.getErr().println(neither(Path.of(args[0])));
        return CommandFailure.BAD_INPUT;
    }

    private static boolean noDesign(Path path) {
        return !Files.exists(path) && !path.toString().endsWith(".yaml");
    }

    private static String neither(Path path) {
        return "'" + path + "' is neither a command nor a design; stackwright --help lists the commands.";
    }

    @Override
    public Integer call() throws CommandFailure {
        Optional<Path> nowhere = file.filter(StackwrightCommand::noDesign);
        if (nowhere.isPresent()) {
            throw new CommandFailure(CommandFailure.BAD_INPUT, neither(nowhere.get()));
        }
        return open.open(file);
    }

    private static int failed(Exception problem, CommandLine commandLine, CommandLine.ParseResult result) {
        if (problem instanceof CommandFailure failure) {
            commandLine.getErr().println(failure.getMessage());
            return failure.exitCode();
        }
        commandLine
                .getErr()
                .println("This is a bug in Stackwright, not in your input; please report it with these lines.");
        problem.printStackTrace(commandLine.getErr());
        return CommandFailure.BAD_INPUT;
    }
}
