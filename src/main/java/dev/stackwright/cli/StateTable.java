package dev.stackwright.cli;

import dev.stackwright.engine.RunState;
import dev.stackwright.engine.ServiceState;
import java.util.Locale;

/// How the services of a run fare, one line each.
final class StateTable {

    private StateTable() {}

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
