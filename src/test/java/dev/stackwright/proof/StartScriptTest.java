package dev.stackwright.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Topology;
import dev.stackwright.support.CommandLine;
import dev.stackwright.support.Designs;
import dev.stackwright.support.EngineLab;
import dev.stackwright.support.SocketRelay;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/// A fresh clone of an exported repository starts with one command on a machine that has Docker and nothing else.
@Tag("engine")
@ResourceLock("engine-lab")
class StartScriptTest {

    private static final int STRANGER = 4711;

    private final EngineLab lab = EngineLab.require();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCloneUnderAStrictUmaskStartsWithOneCommand() throws Exception {
        LabExport export = LabExport.of(lab, LabExport.sample("storefront", "proof-clone"), folder.resolve("out"));
        shell(export, "git init -q && git add -A && git -c user.name=t -c user.email=t@example.org commit -qm x");
        Path clone = folder.resolve("clone");
        shell(export, "umask 077 && git clone -q . " + clone);
        assertThat(clone.resolve(".env")).doesNotExist();
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(clone.resolve("config/sessions/redis.conf"))))
                .isEqualTo("rw-------");
        LabExport cloned = new LabExport(lab, export.export(), clone);

        try {
            CommandLine start = shell(cloned, "umask 077 && sh start.sh");
            assertThat(start.exit()).as(start.output()).isZero();
            assertThat(cloned.compose("ps", "--format", "{{.Service}} {{.Health}}")
                            .output()
                            .lines())
                    .hasSize(9)
                    .allMatch(line -> line.endsWith(" healthy"));
            String secrets = Files.readString(clone.resolve(".env"));
            assertThat(secrets.lines()).hasSize(3).allMatch(line -> line.matches("[A-Z_]+=[A-Za-z0-9]{32}"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(clone.resolve(".env"))))
                    .isEqualTo("rw-------");

            assertThat(shell(cloned, "sh start.sh").output()).doesNotContain("Recreate");
            assertThat(Files.readString(clone.resolve(".env"))).isEqualTo(secrets);
        } finally {
            cloned.compose("down", "--volumes", "--timeout", "2");
        }
    }

    @Test
    void aJobThatNobodyWaitsForDoesNotFailTheStart() throws Exception {
        Topology topology = Designs.topology("proof-job", "task:job", "store:redis");
        LabExport export = LabExport.of(lab, topology, folder.resolve("out"));

        try {
            CommandLine start = shell(export, "sh start.sh");
            assertThat(start.exit()).as(start.output()).isZero();
            assertThat(export.compose("ps", "--all", "--format", "{{.Service}} {{.State}} {{.ExitCode}}")
                            .output()
                            .lines())
                    .containsExactlyInAnyOrder("store running 0", "task exited 0");
        } finally {
            export.compose("down", "--volumes", "--timeout", "2");
        }
    }

    @Test
    void aCloneOfAUserThatNoImageKnowsStartsToo() throws Exception {
        Assumptions.assumeTrue("root".equals(System.getProperty("user.name")), "Only root can act as another user.");
        LabExport export = LabExport.of(lab, LabExport.sample("storefront", "proof-stranger"), folder.resolve("out"));
        shell(export, "chmod 755 " + folder + " && cp -r . " + folder.resolve("clone"));
        Path clone = folder.resolve("clone");
        shell(
                export,
                "find " + clone + " -type f -exec chmod 600 {} + && find " + clone + " -type d -exec chmod 700 {} +");
        shell(export, "chown -R " + STRANGER + ":" + STRANGER + " " + clone);
        LabExport cloned = new LabExport(lab, export.export(), clone);

        try (SocketRelay relay = new SocketRelay(folder.resolve("docker.sock"), lab.socket("28"))) {
            CommandLine start = asStranger(cloned, relay, "umask 077 && sh start.sh");
            assertThat(start.exit()).as(start.output()).isZero();
            assertThat(cloned.compose("ps", "--format", "{{.Service}} {{.Health}}")
                            .output()
                            .lines())
                    .hasSize(9)
                    .allMatch(line -> line.endsWith(" healthy"));
            assertThat(Files.getAttribute(clone.resolve(".env"), "unix:uid")).isEqualTo(STRANGER);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(clone.resolve(".env"))))
                    .isEqualTo("rw-------");
        } finally {
            cloned.compose("down", "--volumes", "--timeout", "2");
        }
    }

    /// The laboratory's programs and its socket are out of another user's reach, so both come to the test's own folder.
    private CommandLine asStranger(LabExport export, SocketRelay relay, String script) throws Exception {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        Path plugins = Files.createDirectories(tools.resolve("cli-plugins"));
        Files.copy(lab.docker(), tools.resolve("docker"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(lab.compose(), plugins.resolve("docker-compose"), StandardCopyOption.COPY_ATTRIBUTES);
        Path socket = relay.socket();
        shell(export, "chmod -R a+rX " + tools + " && chown " + STRANGER + " " + socket);
        Map<String, String> environment = new HashMap<>();
        environment.put("DOCKER_HOST", "unix://" + socket);
        environment.put("DOCKER_CONFIG", tools.toString());
        environment.put("HOME", "/nonexistent");
        environment.put("PATH", tools + ":/usr/bin:/bin");
        String id = Integer.toString(STRANGER);
        return CommandLine.run(
                export.folder(),
                environment,
                List.of("setpriv", "--reuid", id, "--regid", id, "--clear-groups", "sh", "-c", script));
    }

    private static CommandLine shell(LabExport export, String script) throws Exception {
        Map<String, String> environment = new HashMap<>(export.environment());
        environment.put("PATH", export.lab().docker().getParent() + ":/usr/bin:/bin");
        return CommandLine.run(export.folder(), environment, List.of("sh", "-c", script));
    }
}
