package dev.stackwright.engine.docker;

import dev.stackwright.engine.EngineProblem;
import dev.stackwright.engine.EngineProblem.Kind;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the engine as Docker's command line would, and then where the usual desktops put it: `DOCKER_HOST`,
/// the context in use, known sockets.
public record EngineLocator(Map<String, String> environment, Path home) {

    /// Copies the environment.
    public EngineLocator {
        environment = Map.copyOf(environment);
    }

    /// For this process and its user.
    public static EngineLocator ofThisUser() {
        return new EngineLocator(System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /// Where an engine may answer, the likeliest first; never empty.
    public List<Address> addresses() throws EngineProblem {
        String host = environment.getOrDefault("DOCKER_HOST", "");
        if (!host.isEmpty()) {
            return List.of(supported(new Address(URI.create(host), "DOCKER_HOST", keys())));
        }
        Optional<Address> context = DockerConfig.context(environment, home);
        if (context.isPresent()) {
            return List.of(supported(context.get()));
        }
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            return List.of(
                    new Address(URI.create("npipe:////./pipe/docker_engine"), "Docker", Optional.empty()),
                    new Address(
                            URI.create("npipe:////./pipe/dockerDesktopLinuxEngine"),
                            "Docker Desktop",
                            Optional.empty()));
        }
        List<Path> places = sockets();
        List<Address> found = places.stream()
                .filter(Files::exists)
                .map(path -> Address.socket(path, "a usual place"))
                .toList();
        if (found.isEmpty()) {
            throw new EngineProblem(
                    Kind.NO_ENGINE,
                    "No container engine was found. Install or start Docker, or set DOCKER_HOST. Looked at: DOCKER_HOST, "
                            + "the Docker context, "
                            + String.join(
                                    ", ", places.stream().map(Path::toString).toList()) + ".");
        }
        return found;
    }

    private List<Path> sockets() {
        List<Path> places = new ArrayList<>(List.of(
                Path.of("/var/run/docker.sock"),
                home.resolve(".docker/run/docker.sock"),
                home.resolve(".docker/desktop/docker.sock")));
        String runtime = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        if (!runtime.isEmpty()) {
            places.add(Path.of(runtime, "docker.sock"));
        }
        places.add(home.resolve(".colima/default/docker.sock"));
        places.add(home.resolve(".rd/docker.sock"));
        places.add(home.resolve(".orbstack/run/docker.sock"));
        if (!runtime.isEmpty()) {
            places.add(Path.of(runtime, "podman/podman.sock"));
        }
        places.add(Path.of("/run/podman/podman.sock"));
        return places;
    }

    private Optional<Path> keys() {
        String verify = environment.getOrDefault("DOCKER_TLS_VERIFY", "");
        String path = environment.getOrDefault("DOCKER_CERT_PATH", "");
        if (verify.isEmpty() && path.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(path.isEmpty() ? home.resolve(".docker") : Path.of(path));
    }

    private static Address supported(Address address) throws EngineProblem {
        String scheme = String.valueOf(address.uri().getScheme());
        if (List.of("unix", "tcp", "npipe").contains(scheme)) {
            return address;
        }
        throw new EngineProblem(
                Kind.NO_ENGINE,
                "The engine's address " + address + " is of a kind that is not supported: use unix, tcp or npipe. "
                        + "For ssh, forward the socket (ssh -L /tmp/docker.sock:/var/run/docker.sock HOST) and set DOCKER_HOST.");
    }
}
