package dev.stackwright.generate.blueprint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What would run for one design: services in start order, networks, volumes, configuration files and secrets.
/// `name` is the Compose project.
public record Blueprint(
        String name,
        SequencedMap<String, Service> services,
        SequencedMap<String, Network> networks,
        List<String> volumes,
        List<ConfigFile> files,
        List<Secret> secrets,
        List<Program> programs) {

    /// A program that runs on this machine and not in a container: its component, the port on which it listens or 0,
    /// the command that starts it or nothing, and its environment, with secrets as references into `.env` and the
    /// export folder as [#FOLDER].
    public record Program(String component, int port, String command, SequencedMap<String, String> environment) {

        /// The variable that stands for the export folder, which is known when the environment is written.
        public static final String FOLDER_VARIABLE = "STACKWRIGHT_FOLDER";

        /// A reference to the export folder.
        public static final String FOLDER = "${" + FOLDER_VARIABLE + "}";

        /// Copies `environment`, keeping its order.
        public Program {
            environment = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(environment));
        }

        /// The name of the file that holds the environment.
        public String file() {
            return ".env." + component + ".local";
        }
    }

    /// A network by its key; `internal` cuts it off from the outside.
    public record Network(String name, boolean internal) {}

    /// A configuration file: its path below the export folder (`config/web/nginx.conf`), its content, the component
    /// that it configures, its name there (`nginx.conf`), and the numbers, from 1, of the lines that the design
    /// states word for word.
    public record ConfigFile(String path, String content, String component, String name, List<Integer> own) {

        /// Copies `own`.
        public ConfigFile {
            own = List.copyOf(own);
        }
    }

    /// A generated secret: its name in Compose (`sessions_password`), the variable in `.env` that holds its value
    /// (`SESSIONS_PASSWORD`), and what it is for.
    public record Secret(String name, String variable, String help) {}

    /// Copies the collections, keeping their order.
    public Blueprint {
        services = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(services));
        networks = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(networks));
        volumes = List.copyOf(volumes);
        files = List.copyOf(files);
        secrets = List.copyOf(secrets);
        programs = List.copyOf(programs);
    }

    /// What of it is started: all but the services that are left out, and the volumes that only those have.
    public Blueprint started() {
        SequencedMap<String, Service> started = new LinkedHashMap<>(services);
        started.values().removeIf(Service::leftOut);
        List<String> used = volumes.stream()
                .filter(volume -> started.values().stream().anyMatch(service -> service.mounts(volume)))
                .toList();
        return new Blueprint(name, started, networks, used, files, secrets, programs);
    }

    /// The service of this name.
    public Optional<Service> service(String name) {
        return Optional.ofNullable(services.get(name));
    }

    /// The secret of this name.
    public Optional<Secret> secret(String name) {
        return secrets.stream().filter(secret -> secret.name().equals(name)).findFirst();
    }
}
