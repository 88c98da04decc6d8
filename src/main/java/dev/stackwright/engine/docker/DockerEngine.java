package dev.stackwright.engine.docker;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.dockerjava.core.LocalDirectorySSLConfig;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import dev.stackwright.engine.ApiVersion;
import dev.stackwright.engine.ContainerRuntime;
import dev.stackwright.engine.EngineInfo;
import dev.stackwright.engine.EngineProblem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Connects to Docker engines.
public final class DockerEngine {

    /// The HTTP client reports every cancelled call as news; held here, because loggers are only weakly referenced.
    private static final Logger DOCKER_JAVA = Logger.getLogger("com.github.dockerjava");

    static {
        DOCKER_JAVA.setLevel(Level.WARNING);
    }

    private DockerEngine() {}

    /// The first engine that answers where the locator looks.
    public static ContainerRuntime connect(EngineLocator locator) throws EngineProblem {
        List<Address> addresses = locator.addresses();
        List<EngineProblem> problems = new ArrayList<>();
        for (Address address : addresses) {
            try {
                return connect(address);
            } catch (EngineProblem problem) {
                problems.add(problem);
            }
        }
        throw problems.getFirst();
    }

    /// The engine at one address, spoken to in the newest API version that both sides know.
    public static ContainerRuntime connect(Address address) throws EngineProblem {
        ZerodepDockerHttpClient.Builder client = new ZerodepDockerHttpClient.Builder().dockerHost(address.uri());
        address.keys().ifPresent(keys -> client.sslConfig(new LocalDirectorySSLConfig(keys.toString())));
        Transport transport = new Transport(client.build(), address, "");
        try {
            JsonNode version = transport
                    .call(Request.get("/version", "say its version").within(Duration.ofSeconds(10)))
                    .json();
            String name = version.path("Version").asText();
            ApiVersion spoken = ApiVersion.negotiate(
                    name,
                    ApiVersion.parse(version.path("ApiVersion").asText()),
                    ApiVersion.parse(version.path("MinAPIVersion").asText()));
            return new DockerRuntime(
                    transport.speaking(spoken.toString()),
                    new EngineInfo(name, spoken, address.local(), address.uri().toString()));
        } catch (EngineProblem problem) {
            transport.close();
            throw problem;
        }
    }
}
