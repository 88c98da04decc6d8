package dev.stackwright.engine.docker;

import dev.stackwright.engine.EngineProblem;
import dev.stackwright.engine.ObservedContainer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds who holds the port that an engine could not bind: its own message never says.
final class PortHolder {

    private static final Pattern PORT =
            Pattern.compile("(?i)(?:bind for|host port(?: for)?|listen \\w+) \\S*?:([0-9]{1,5})\\b");

    private PortHolder() {}

    static EngineProblem named(EngineProblem problem, List<ObservedContainer> containers) {
        Matcher matcher = PORT.matcher(problem.message());
        if (!matcher.find()) {
            return problem;
        }
        int port = Integer.parseInt(matcher.group(1));
        return problem.with(containers.stream()
                .filter(container -> container.ports().stream().anyMatch(held -> held.port() == port))
                .map(container -> "Port " + port + " is held by the container " + container.name() + ".")
                .findFirst()
                .orElse("Port " + port + " is held by another program."));
    }
}
