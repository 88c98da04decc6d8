package dev.stackwright.engine.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stackwright.engine.EngineProblem;
import dev.stackwright.engine.EngineProblem.Kind;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineLocatorTest {

    @TempDir
    Path home;

    @Test
    void theVariableComesFirst() throws EngineProblem {
        context("desk", "unix:///run/desk.sock");

        assertThat(new EngineLocator(Map.of("DOCKER_HOST", "unix:///run/other.sock"), home).addresses())
                .hasToString("[unix:///run/other.sock (DOCKER_HOST)]");
    }

    @Test
    void thenTheContextInUse() throws EngineProblem {
        context("desk", "unix:///run/desk.sock");

        assertThat(new EngineLocator(Map.of(), home).addresses())
                .hasToString("[unix:///run/desk.sock (Docker context desk)]");
    }

    @Test
    void thenTheSocketsThatDesktopsUse() throws Exception {
        Path socket = home.resolve(".rd/docker.sock");
        Files.createDirectories(socket.getParent());
        Files.createFile(socket);

        assertThat(new EngineLocator(Map.of(), home).addresses()).contains(Address.socket(socket, "a usual place"));
    }

    @Test
    void anSshAddressIsRefusedWithAWayOut() {
        assertThatThrownBy(() -> new EngineLocator(Map.of("DOCKER_HOST", "ssh://me@host"), home).addresses())
                .hasMessageContaining("ssh -L");
    }

    @Test
    void aSocketThatIsNotThereIsNamed() {
        EngineProblem problem = refused(home.resolve("absent.sock"));

        assertThat(problem.kind()).isEqualTo(Kind.NO_SOCKET);
        assertThat(problem.message()).contains("absent.sock");
    }

    @Test
    void aSocketThatNobodyServesIsToldApart() throws Exception {
        Path socket = home.resolve("dead.sock");
        ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                .bind(UnixDomainSocketAddress.of(socket))
                .close();

        assertThat(refused(socket).kind()).isEqualTo(Kind.CONNECTION_REFUSED);
    }

    private static EngineProblem refused(Path socket) {
        return catchThrowableOfType(EngineProblem.class, () -> DockerEngine.connect(Address.socket(socket, "a test")));
    }

    private void context(String name, String host) {
        try {
            Path docker = Files.createDirectories(home.resolve(".docker"));
            Files.writeString(docker.resolve("config.json"), "{\"currentContext\":\"" + name + "\"}");
            Path meta = Files.createDirectories(docker.resolve("contexts/meta/" + DockerConfig.sha256(name)));
            Files.writeString(
                    meta.resolve("meta.json"),
                    "{\"Name\":\"" + name + "\",\"Endpoints\":{\"docker\":{\"Host\":\"" + host + "\"}}}");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
