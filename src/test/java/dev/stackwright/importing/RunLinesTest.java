package dev.stackwright.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stackwright.support.Designs;
import java.util.List;
import org.junit.jupiter.api.Test;

/// `docker run` lines become components.
class RunLinesTest {

    @Test
    void linesAsTheyStandOnPagesBecomeComponents() throws ImportProblem {
        Imported imported = RunLines.read("""
                # start the cache first
                $ docker run -d --name my_cache -p 6379:6379 redis:7.4   # the cache
                sudo docker run -it --rm \\
                  -e 'GREETING=hello "you" there' --env=MODE=fast \\
                  -p127.0.0.1:9000:8080 --restart unless-stopped --cap-drop ALL \\
                  -v "$PWD/my data:/data" --network back --read-only \\
                  ghcr.io/acme/api:1.2 serve --port "80 80" && echo started
                """, Designs.CATALOG);
        assertThat(ComposeTextTest.text(imported)).isEqualTo("""
                components:
                  my-cache: {kind: redis, publish: ["0.0.0.0:6379:6379"], image: "redis:7.4"}
                  api: {kind: service, restart: unless-stopped, readOnly: true, \
                environment: {GREETING: hello "you" there, MODE: fast}, settings: {port: 8080}, publish: ["9000:8080"], \
                capDrop: [ALL], volumes: ["$PWD/my data:/data"], image: "ghcr.io/acme/api:1.2", \
                command: [serve, --port, 80 80]}
                links: []
                """);
        assertThat(imported.left()).containsExactly("--network of api");
    }

    @Test
    void twoOfOneImageGetNamesOfTheirOwn() throws ImportProblem {
        assertThat(RunLines.read("docker run redis\r\npodman container run redis@sha256:abc\r\n", Designs.CATALOG)
                        .topology()
                        .components())
                .containsOnlyKeys("redis", "redis-2");
    }

    @Test
    void whatIsCutOffIsRefusedInASentence() {
        assertThatThrownBy(() -> RunLines.read("docker run -d -p", Designs.CATALOG))
                .hasMessage("A docker run names no image; write the image behind the options.");
        assertThatThrownBy(() -> RunLines.read("docker run --name", Designs.CATALOG))
                .hasMessage("A docker run names no image; write the image behind the options.");
        assertThatThrownBy(() -> RunLines.read("docker run -e 'A=b redis", Designs.CATALOG))
                .hasMessage("A quote ' of a docker run is never closed; copy the whole command.");
    }

    @Test
    void wordsAreTakenApartAsAShellDoes() throws ImportProblem {
        assertThat(ShellWords.of("a  'b c'd \"e\\\"f\" g\\ h '' \"\\n\" i#j #k"))
                .isEqualTo(List.of("a", "b cd", "e\"f", "g h", "", "\\n", "i#j"));
        assertThat(ShellWords.of("a | b")).isEqualTo(List.of("a"));
        assertThat(ShellWords.of("")).isEmpty();
    }

    @Test
    void onlyALineThatRunsAContainerLooksLikeOne() {
        assertThat(RunLines.looksLike("see docker run")).isFalse();
        assertThat(RunLines.looksLike("docker ps")).isFalse();
        assertThat(RunLines.looksLike("text\n  $ docker run redis")).isTrue();
    }
}
