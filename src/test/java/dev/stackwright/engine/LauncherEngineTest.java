package dev.stackwright.engine;

import static dev.stackwright.engine.Stacks.sleeper;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.engine.Progress.Stage;
import dev.stackwright.generate.blueprint.Service;
import dev.stackwright.generate.blueprint.Service.BindMount;
import dev.stackwright.generate.blueprint.Service.Condition;
import dev.stackwright.generate.blueprint.Service.VolumeMount;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("engine")
@ResourceLock("engine-lab")
class LauncherEngineTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"28", "20"})
    void threeServicesComeUpEachWhenItsDependencyIsHealthy(String engine) throws Exception {
        try (LabStack stack = LabStack.on(engine, folder)) {
            RunState state = stack.up(
                    sleeper("db").probed("true"),
                    sleeper("api")
                            .after("db", Condition.HEALTHY)
                            .probed("nslookup db && nslookup store")
                            .on("back", "worker"),
                    sleeper("web").after("api", Condition.HEALTHY).on("back"),
                    sleeper("other").on("default", "store"));

            assertThat(state.healthy()).isTrue();
            assertThat(stack.progress.stream()
                            .filter(step -> step.stage() == Stage.STARTING
                                    && !step.subject().equals("other"))
                            .map(Progress::subject))
                    .containsExactly("db", "api", "web");
            assertThat(stack.launcher.planDown(stack.project, false).toString())
                    .containsSubsequence(
                            "stop container " + stack.project + "-web-1",
                            "stop container " + stack.project + "-api-1",
                            "stop container " + stack.project + "-db-1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"28", "20"})
    void downKeepsVolumesUnlessTheyAreAskedFor(String engine) throws Exception {
        try (LabStack stack = LabStack.on(engine, folder)) {
            stack.up(sleeper("db").mounts(new VolumeMount("data", "/data")));

            stack.launcher.down(stack.project, false, _ -> {});
            assertThat(stack.left()).containsExactly(stack.project + "_data");

            stack.launcher.down(stack.project, true, _ -> {});
            assertThat(stack.left()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"28", "20"})
    void aSecretIsReadableByAUserWhoIsNotRoot(String engine) throws Exception {
        Files.writeString(folder.resolve(".env"), "PASSWORD=geheim$1\n");
        try (LabStack stack = LabStack.on(engine, folder)) {
            stack.up(sleeper("app")
                    .user("1234:1234")
                    .secret("password")
                    .runs("sh", "-c", "id -u; cat /run/secrets/password; echo; sleep 600"));

            assertThat(eventually(stack, "app", 2)).containsExactly("1234", "geheim$1");
        }
    }

    @Test
    void bindsAndVariablesComeFromTheFolder() throws Exception {
        Files.writeString(folder.resolve(".env"), "GREETING=\"hello you\"\n");
        Files.createDirectories(folder.resolve("config/app"));
        Files.writeString(folder.resolve("config/app/x.conf"), "from the folder\n");
        try (LabStack stack = LabStack.on("28", folder)) {
            stack.up(sleeper("app")
                    .mounts(new BindMount("./config/app/x.conf", "/x.conf", true))
                    .with("TEXT", "${GREETING}")
                    .runs("sh", "-c", "cat /x.conf; echo $$TEXT; sleep 600"));

            assertThat(eventually(stack, "app", 2)).containsExactly("from the folder", "hello you");
        }
    }

    @Test
    void anImageIsBuiltFromItsFolderWithoutWhatIsIgnored() throws Exception {
        Path app = Files.createDirectories(folder.resolve("app"));
        Files.writeString(
                app.resolve("Dockerfile"),
                "FROM " + Stacks.BUSYBOX
                        + "\nARG WHO\nCOPY . /app\nRUN echo built for $WHO > /who\nCMD cat /who && ls /app && sleep 600\n");
        Files.writeString(app.resolve(".dockerignore"), "*.log\n");
        Files.writeString(app.resolve("a.txt"), "a");
        Files.writeString(app.resolve("b.log"), "b");
        var args = new LinkedHashMap<String, String>();
        args.put("WHO", "you");
        try (LabStack stack = LabStack.on("28", folder)) {
            String image = stack.project + "-app:dev";
            stack.up(sleeper("app")
                    .from(new Service.Build("./app", Optional.empty(), Optional.empty(), args, image))
                    .runs());

            assertThat(eventually(stack, "app", 3)).containsExactly("built for you", "Dockerfile", "a.txt");
            stack.launcher.down(stack.project, true, _ -> {});
            assertThat(stack.docker("rmi", image).output()).contains("Untagged");
        }
    }

    @Test
    void comingUpAgainChangesNothing() throws Exception {
        try (LabStack stack = LabStack.on("28", folder)) {
            stack.up(sleeper("db").probed("true"), sleeper("web").replicas(2));

            assertThat(stack.launcher
                            .plan(
                                    stack.blueprint(
                                            sleeper("db").probed("true"),
                                            sleeper("web").replicas(2)),
                                    folder,
                                    UpOptions.DEFAULT)
                            .isEmpty())
                    .isTrue();
        }
    }

    private static List<String> eventually(LabStack stack, String service, int lines) throws Exception {
        List<String> seen = List.of();
        for (int look = 0; look < 100 && seen.size() < lines; look++) {
            Thread.sleep(50);
            seen = stack.runtime.lastLines(stack.project + "-" + service + "-1", 10);
        }
        return seen;
    }
}
