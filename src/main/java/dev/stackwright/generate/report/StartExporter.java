package dev.stackwright.generate.report;

import dev.stackwright.generate.Export;
import dev.stackwright.generate.ExportFile;
import dev.stackwright.generate.Exporter;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.blueprint.Service;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// `start.sh`, the one command that starts the stack without Stackwright, and the page that tells of it.
public final class StartExporter implements Exporter {

    /// The page's name; not README.md, which belongs to the repository that the export goes into.
    public static final String FILE = "STACK.md";

    @Override
    public String id() {
        return "start";
    }

    @Override
    public List<ExportFile> export(Export export) {
        return List.of(
                new ExportFile(
                        "start.sh", script().replace("{{ up }}", up(export.blueprint())), ExportFile.Sort.PROGRAM),
                ExportFile.of(FILE, page(export.blueprint())));
    }

    /// Compose takes a job that has ended for a service that failed to stay up, unless another waits for its
    /// end; so the jobs are started first and the rest is waited for by name.
    private static String up(Blueprint blueprint) {
        String start = "docker compose up --detach ";
        Blueprint started = blueprint.started();
        List<String> stay = started.services().values().stream()
                .filter(service -> !service.job())
                .map(Service::name)
                .toList();
        return stay.size() == started.services().size()
                ? "exec " + start + "--wait \"$@\""
                : start + "\"$@\"\nexec " + start + "--wait --no-recreate " + String.join(" ", stay);
    }

    private static String script() {
        try (InputStream stream = StartExporter.class.getResourceAsStream("/assets/export/start.sh")) {
            if (stream == null) {
                throw new IllegalStateException("The program was built without assets/export/start.sh");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String page(Blueprint blueprint) {
        String services = blueprint.services().values().stream()
                .map(service -> "| " + service.name() + " | `" + service.image() + "` | " + addresses(service) + " |\n")
                .collect(Collectors.joining());
        return """
                # %s

                ## Start

                Docker with Compose is all that this needs. From this folder:

                ```
                sh start.sh
                ```

                It gives `.env` a random value for every secret that has none, makes the configuration readable for the
                containers and runs `docker compose up --detach --wait`. Anything behind it goes to Compose, for
                example `sh start.sh --build`. Stop with `docker compose down`; the data stays in its volumes until
                `docker compose down --volumes`.

                ## Services

                | Service | Image | Open on this machine |
                |---|---|---|
                %s%s%s""".formatted(blueprint.name(), services, leftOut(blueprint), programs(blueprint));
    }

    private static String leftOut(Blueprint blueprint) {
        String names = blueprint.services().values().stream()
                .filter(Service::leftOut)
                .map(Service::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : """

                ## Left out

                The stack is started without %1$s. To start what is left out too:

                ```
                docker compose --profile %2$s up --detach
                ```
                """.formatted(names, Service.LEFT_OUT);
    }

    private static String programs(Blueprint blueprint) {
        return blueprint.programs().stream().map(StartExporter::program).collect(Collectors.joining());
    }

    private static String program(Blueprint.Program program) {
        String port = program.port() == 0
                ? ""
                : "\nIt has to listen on port " + program.port()
                        + " of all addresses: containers come in over the engine's bridge, not over 127.0.0.1.\n";
        return """

                ## %1$s runs on this machine

                No container is started for it. An export by Stackwright writes its environment, with the addresses of
                this machine, into `%2$s`, which is not committed. From this folder:

                ```
                (set -a; . ./%2$s; set +a; %3$s)
                ```
                %4$s""".formatted(
                        program.component(),
                        program.file(),
                        program.command().isEmpty() ? "exec your-program" : program.command(),
                        port);
    }

    private static String addresses(Service service) {
        return service.ports().stream()
                .map(port -> port.hostIp() + ":" + port.published())
                .collect(Collectors.joining(", "));
    }
}
