package dev.stackwright.engine.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.engine.EngineProblem;
import dev.stackwright.engine.EngineProblem.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

    private static final Address ADDRESS = Address.socket(Path.of("/run/x.sock"), "a test");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500 | Bind for 127.0.0.1:16379 failed: port is already allocated | PORT_TAKEN",
                "500 | failed to bind host port 0.0.0.0:8080/tcp: address already in use | PORT_TAKEN",
                "404 | No such image: x:1 | IMAGE_MISSING",
                "500 | manifest for x:9 not found: manifest unknown: manifest unknown | IMAGE_MISSING",
                "404 | pull access denied for x, repository does not exist or may require 'docker login' | IMAGE_DENIED",
                "500 | toomanyrequests: You have reached your pull rate limit | RATE_LIMIT",
                "500 | Get \"https://registry-1.docker.io/v2/\": dial tcp: lookup x: no such host | REGISTRY_UNREACHABLE",
                "409 | Conflict. The container name \"/r1\" is already in use by container \"382e\". | NAME_TAKEN",
                "400 | OCI runtime create failed: exec: \"nosuchcmd\": executable file not found in $PATH | COMMAND_NOT_FOUND",
                "404 | could not find an available, non-overlapping IPv4 address pool among the defaults | ADDRESSES_EXHAUSTED",
                "500 | all predefined address pools have been fully subnetted | ADDRESSES_EXHAUSTED",
                "500 | write /var/lib/docker/tmp/x: no space left on device | DISK_FULL",
                "400 | invalid mount config for type \"bind\": bind source path does not exist: /x | BIND_MISSING",
                "400 | client version 1.44 is too new. Maximum supported API version is 1.41 | API_VERSION",
                "403 | error while removing network: network x has active endpoints | IN_USE",
                "404 | No such container: x | NOT_FOUND",
                "500 | something else | OTHER"
            })
    void theEnginesWordsDecideAndNotItsStatus(int status, String message, Kind kind) {
        EngineProblem problem = Refusal.of("start x", status, message);

        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(problem.message()).contains("start x").endsWith(message);
    }

    @Test
    void aMissingSocketAMissingRightAndASilentSocketAreToldApart() {
        assertThat(kind(new SocketException("No such file or directory"))).isEqualTo(Kind.NO_SOCKET);
        assertThat(kind(new SocketException("Permission denied"))).isEqualTo(Kind.ACCESS_DENIED);
        assertThat(kind(new ConnectException("Connection refused"))).isEqualTo(Kind.CONNECTION_REFUSED);
        assertThat(kind(new IOException("Connection reset"))).isEqualTo(Kind.ENGINE_GONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bind for 127.0.0.1:16379 failed: port is already allocated | 16379",
                "failed to bind host port for 127.0.0.1:43651:10.228.0.2:80/tcp: address already in use | 43651",
                "failed to bind host port 0.0.0.0:8080/tcp: address already in use | 8080",
                "Error starting userland proxy: listen tcp4 127.0.0.1:9090: bind: address already in use | 9090"
            })
    void aTakenPortIsReadOutOfWhateverTheEngineSays(String message, int port) {
        EngineProblem problem = PortHolder.named(Refusal.of("start x", 500, message), List.of());

        assertThat(problem.message()).endsWith("Port " + port + " is held by another program.");
    }

    private static Kind kind(IOException cause) {
        return Refusal.unreachable(ADDRESS, cause).kind();
    }
}
