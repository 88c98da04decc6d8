package dev.stackwright.engine;

import java.time.Duration;
import java.util.List;

/// Says why a stack did not come up: what the last probe and the last log line were, because the containers may soon be
/// gone.
record Diagnosis(ContainerRuntime runtime) {

    EngineProblem explain(Readiness.Failed failed) {
        ObservedContainer container = failed.container();
        StringBuilder text = new StringBuilder(container.name())
                .append(' ')
                .append(failed.text())
                .append('.');
        String probe = container.state().lastProbe().strip();
        if (failed.kind() == EngineProblem.Kind.UNHEALTHY) {
            text.append(probe.isEmpty() ? " Its last probe printed nothing." : " Its last probe said: " + probe);
        }
        String line = lastLine(container.name());
        if (!line.isEmpty()) {
            text.append(text.charAt(text.length() - 1) == '.' ? "" : ".")
                    .append(" Its last log line: ")
                    .append(line);
        }
        return new EngineProblem(failed.kind(), text.toString()).at(container.service());
    }

    EngineProblem late(String unready, Duration timeout) {
        return new EngineProblem(
                EngineProblem.Kind.TIMEOUT,
                "The stack is not ready after " + timeout.toSeconds() + " s: " + unready
                        + ". Look at its log, or allow more time.");
    }

    private String lastLine(String container) {
        try {
            List<String> lines = runtime.lastLines(container, 1);
            return lines.isEmpty() ? "" : lines.getLast().strip();
        } catch (EngineProblem unreadable) {
            return "(the log cannot be read: " + unreadable.message() + ")";
        }
    }
}
