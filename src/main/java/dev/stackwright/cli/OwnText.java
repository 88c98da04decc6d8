package dev.stackwright.cli;

import dev.stackwright.engine.ConfigurationCheck;
import dev.stackwright.engine.ConfigurationCheck.Accepted;
import dev.stackwright.engine.ConfigurationCheck.Refused;
import dev.stackwright.engine.ContainerRuntime;
import dev.stackwright.engine.EngineProblem;
import dev.stackwright.repository.DesignExport;

/// Configuration with text of the user's own is written only when its server accepts it, or cannot be asked.
record OwnText(Workbench workbench, Console console) {

    /// Says on standard error who could not be asked.
    void check(DesignExport export) throws CommandFailure {
        if (export.checks().isEmpty()) {
            return;
        }
        try (ContainerRuntime runtime = workbench.engine().connect()) {
            switch (new ConfigurationCheck(runtime)
                    .judge(export.blueprint(), export.checks(), export.files(), workbench.random())) {
                case Accepted(var unasked) ->
                    unasked.forEach(service -> unasked(service, "its image is not on this machine."));
                case Refused(String sentence) ->
                    throw new CommandFailure(
                            CommandFailure.BAD_INPUT,
                            sentence + "\nNothing was written; correct your own text, or export with --unchecked.");
            }
        } catch (EngineProblem problem) {
            export.checks().keySet().forEach(service -> unasked(service, problem.message()));
        }
    }

    private void unasked(String service, String why) {
        console.err().println("Your own text in the configuration of " + service + " was not checked: " + why);
    }
}
