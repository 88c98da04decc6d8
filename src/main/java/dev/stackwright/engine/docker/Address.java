package dev.stackwright.engine.docker;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// Where an engine is reached, who said so (`DOCKER_HOST`, a context, a usual place), and the folder of its TLS keys.
public record Address(URI uri, String origin, Optional<Path> keys) {

    /// A unix socket.
    public static Address socket(Path path, String origin) {
        return new Address(URI.create("unix://" + path), origin, Optional.empty());
    }

    /// True if its containers' ports are this machine's.
    public boolean local() {
        return uri.getScheme().equals("unix") || uri.getScheme().equals("npipe");
    }

    /// The address with who said so: `unix:///var/run/docker.sock (DOCKER_HOST)`.
    @Override
    public String toString() {
        return uri + " (" + origin + ")";
    }
}
