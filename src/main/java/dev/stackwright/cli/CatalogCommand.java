package dev.stackwright.cli;

import dev.stackwright.catalog.Insertion;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Offer;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Port;
import dev.stackwright.catalog.Setting;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `stackwright catalog`: lists the kinds, or tells all about one.
@Command(name = "catalog", description = "List the kinds, or tell all about one.", mixinStandardHelpOptions = true)
public final class CatalogCommand implements Callable<Integer> {

    private final Workbench workbench;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "KIND", description = "A kind's id")
    private String kind = "";

    /// A command on this workbench.
    public CatalogCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws CommandFailure {
        PrintWriter out = spec.commandLine().getOut();
        if (kind.isEmpty()) {
            workbench
                    .catalog()
                    .kinds()
                    .values()
                    .forEach(
                            each -> out.println("%-16s  %-12s  %s".formatted(each.id(), each.group(), each.summary())));
            return 0;
        }
        Optional<Kind> found = workbench.catalog().kind(kind);
        print(
                out,
                found.orElseThrow(() -> new CommandFailure(
                        CommandFailure.BAD_INPUT,
                        "There is no kind '" + kind + "'; stackwright catalog lists all of them.")));
        return 0;
    }

    private static void print(PrintWriter out, Kind kind) {
        out.println(kind.title() + ": " + kind.summary());
        if (!kind.container().image().isEmpty()) {
            out.println("image   " + kind.container().image());
        }
        for (Port port : kind.ports()) {
            out.println("port    " + port.number() + " " + port.name() + " (" + port.protocol() + ")");
        }
        for (Offer offer : kind.offers()) {
            String patterns =
                    String.join(", ", offer.patterns().stream().map(Pattern::id).toList());
            String modes = offer.modes().isEmpty() ? "" : " in mode " + String.join(", ", offer.modes());
            out.println("offers  " + patterns + " on " + offer.port() + modes);
        }
        for (Setting setting : kind.settings()) {
            out.println("setting " + setting.id() + " (" + setting.type().name().toLowerCase(Locale.ROOT) + ", default "
                    + setting.standard().filter(text -> !text.isEmpty()).orElse("none") + "): " + setting.help());
        }
        for (Insertion insertion : kind.insertions()) {
            out.println("insert  " + insertion.name() + " (" + insertion.place() + "): " + insertion.help());
        }
        kind.notes().forEach(note -> out.println("note    " + note));
    }
}
