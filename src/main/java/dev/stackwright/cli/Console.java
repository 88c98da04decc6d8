package dev.stackwright.cli;

import dev.stackwright.rules.Severity;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// Where a command prints: results to standard output, messages to standard error; colour only on a terminal that wants
/// it.
record Console(PrintWriter out, PrintWriter err, boolean colour) {

    static Console of(CommandSpec spec, Map<String, String> environment) {
        boolean colour = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb")
                && Optional.ofNullable(System.console())
                        .filter(java.io.Console::isTerminal)
                        .isPresent();
        return new Console(spec.commandLine().getOut(), spec.commandLine().getErr(), colour);
    }

    /// The word for a severity, in its colour where there is colour.
    String severity(String word) {
        Severity severity = Severity.valueOf(word.toUpperCase(Locale.ROOT));
        int code = switch (severity) {
            case ERROR -> 31;
            case WARNING -> 33;
            case INFO -> 36;
        };
        return colour ? "\u001b[" + code + "m" + word + "\u001b[0m" : word;
    }
}
