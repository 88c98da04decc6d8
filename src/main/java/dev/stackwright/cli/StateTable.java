package dev.stackwright.cli;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Ports;
import dev.stackwright.engine.PortProbe;
import dev.stackwright.engine.RunState;
import dev.stackwright.engine.ServiceState;
import java.util.Locale;

/// How the services of a run fare, one line each.
final class StateTable {

    private StateTable() {}

    /// The programs of a design that run on this machine, and whether they answer.
    static void print(Analysis analysis, Console console) {
        analysis.components().filter(analysis::here).forEach(component -> {
            int port = analysis.kind(component)
                    .filter(kind -> !kind.ports().isEmpty())
                    .map(kind -> Ports.number(component, kind, kind.ports().getFirst()))
                    .orElse(0);
            String answer = port == 0 ? "not asked" : PortProbe.answers(port) ? "answers" : "no answer";
            console.out()
                    .println("%-24s %-12s on this machine%s"
                            .formatted(component.name(), answer, port == 0 ? "" : ", port " + port));
        });
        console.out().flush();
    }

    static void print(RunState state, Console console) {
        for (ServiceState service : state.services().values()) {
            String status = service.status().name().toLowerCase(Locale.ROOT);
            String code =
                    service.exitCode().isPresent() ? " " + service.exitCode().getAsInt() : "";
            console.out()
                    .println("%-24s %-12s %d of %d"
                            .formatted(service.service(), status + code, service.ready(), service.replicas()));
        }
        console.out().flush();
    }
}
