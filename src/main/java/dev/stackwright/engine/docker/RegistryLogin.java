package dev.stackwright.engine.docker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// How the user is logged in to registries, from Docker's own configuration: a helper for the registry, the general
/// helper, or what stands in the file.
record RegistryLogin(JsonNode config) {

    private static final String HUB = "https://index.docker.io/v1/";

    static RegistryLogin fromEnvironment() {
        return new RegistryLogin(DockerConfig.folder(System.getenv(), Path.of(System.getProperty("user.home")))
                .map(DockerConfig::read)
                .orElse(Answer.JSON.missingNode()));
    }

    /// The header that goes with a pull; for nobody it says so.
    String header(String reference) {
        ObjectNode login = Answer.JSON.createObjectNode();
        String registry = registry(reference);
        helper(registry)
                .flatMap(helper -> ask(helper, registry))
                .or(() -> inFile(registry))
                .ifPresent(login::setAll);
        return Base64.getUrlEncoder().encodeToString(login.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String registry(String reference) {
        int slash = reference.indexOf('/');
        String first = slash < 0 ? "" : reference.substring(0, slash);
        boolean host = first.contains(".") || first.contains(":") || first.equals("localhost");
        return host && !first.equals("docker.io") ? first : HUB;
    }

    private Optional<String> helper(String registry) {
        String own = config.path("credHelpers").path(registry).asText();
        String general = config.path("credsStore").asText();
        return Optional.of(own.isEmpty() ? general : own).filter(name -> !name.isEmpty());
    }

    private Optional<ObjectNode> inFile(String registry) {
        JsonNode auth = config.path("auths").path(registry);
        String pair =
                new String(Base64.getDecoder().decode(auth.path("auth").asText().strip()), StandardCharsets.UTF_8);
        int colon = pair.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        return Optional.of(login(registry, pair.substring(0, colon), pair.substring(colon + 1)));
    }

    private static Optional<ObjectNode> ask(String helper, String registry) {
        try {
            Process process = new ProcessBuilder("docker-credential-" + helper, "get")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var input = process.getOutputStream()) {
                input.write(registry.getBytes(StandardCharsets.UTF_8));
            }
            byte[] output = process.getInputStream().readAllBytes();
            if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                return Optional.empty();
            }
            JsonNode json = Answer.JSON.readTree(output);
            return Optional.of(login(
                    registry,
                    json.path("Username").asText(),
                    json.path("Secret").asText()));
        } catch (IOException absent) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static ObjectNode login(String registry, String user, String secret) {
        ObjectNode json = Answer.JSON.createObjectNode().put("serveraddress", registry);
        return user.equals("<token>")
                ? json.put("identitytoken", secret)
                : json.put("username", user).put("password", secret);
    }
}
