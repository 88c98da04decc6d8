package dev.stackwright.cli;

import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.RulePage;
import dev.stackwright.rules.Rules;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `stackwright rules`: lists the rules, or prints the page of one.
@Command(name = "rules", description = "List the rules, or explain one.", mixinStandardHelpOptions = true)
public final class RulesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "A rule's id, such as REL-001")
    private String id = "";

    @Override
    public Integer call() throws CommandFailure {
        PrintWriter out = spec.commandLine().getOut();
        if (id.isEmpty()) {
            Rules.ALL.forEach(rule -> out.println("%-9s  %-7s  %s"
                    .formatted(
                            rule.info().id(),
                            rule.info().severity().id(),
                            rule.info().title() + (rule.info().optional() ? " (when asked)" : ""))));
            return 0;
        }
        RuleInfo info = Rules.rule(id)
                .orElseThrow(() -> new CommandFailure(
                        CommandFailure.BAD_INPUT,
                        "There is no rule '" + id + "'; stackwright rules lists all of them."))
                .info();
        out.print(RulePage.of(info).text());
        return 0;
    }
}
