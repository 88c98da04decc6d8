package dev.stackwright.engine.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import dev.stackwright.engine.EngineProblem;
import dev.stackwright.engine.EngineProblem.Kind;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class TransportTest {

    @TempDir
    Path folder;

    @Test
    @Timeout(10)
    void anEngineThatHangsIsGivenUpAtTheDeadline() throws Exception {
        Address address = Address.socket(folder.resolve("hung.sock"), "a test");
        try (ServerSocketChannel hung = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            hung.bind(UnixDomainSocketAddress.of(folder.resolve("hung.sock")));
            try (Transport transport = new Transport(
                    new ZerodepDockerHttpClient.Builder()
                            .dockerHost(address.uri())
                            .build(),
                    address,
                    "")) {
                Request request = Request.get("/version", "say its version").within(Duration.ofMillis(300));

                EngineProblem problem = catchThrowableOfType(EngineProblem.class, () -> transport.call(request));

                assertThat(problem.kind()).isEqualTo(Kind.TIMEOUT);
            }
        }
    }
}
