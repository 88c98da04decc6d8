package dev.stackwright.engine.docker;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/// Docker's own configuration of its command line: which context is in use and how the user is logged in.
final class DockerConfig {

    private DockerConfig() {}

    static Optional<Path> folder(Map<String, String> environment, Path home) {
        String named = environment.getOrDefault("DOCKER_CONFIG", "");
        Path folder = named.isEmpty() ? home.resolve(".docker") : Path.of(named);
        return Optional.of(folder).filter(Files::isDirectory);
    }

    static JsonNode read(Path folder) {
        return json(folder.resolve("config.json"));
    }

    /// The address of the context in use; empty for the default one.
    static Optional<Address> context(Map<String, String> environment, Path home) {
        Optional<Path> folder = folder(environment, home);
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        String name = environment.getOrDefault(
                "DOCKER_CONTEXT", read(folder.get()).path("currentContext").asText());
        if (name.isEmpty() || name.equals("default")) {
            return Optional.empty();
        }
        String hash = sha256(name);
        Path contexts = folder.get().resolve("contexts");
        String host = json(contexts.resolve("meta").resolve(hash).resolve("meta.json"))
                .path("Endpoints")
                .path("docker")
                .path("Host")
                .asText();
        Path keys = contexts.resolve("tls").resolve(hash).resolve("docker");
        return host.isEmpty()
                ? Optional.empty()
                : Optional.of(new Address(
                        java.net.URI.create(host),
                        "Docker context " + name,
                        Optional.of(keys).filter(Files::isDirectory)));
    }

    private static JsonNode json(Path file) {
        try {
            return Answer.JSON.readTree(Files.readAllBytes(file));
        } catch (IOException absentOrBroken) {
            return Answer.JSON.missingNode();
        }
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
