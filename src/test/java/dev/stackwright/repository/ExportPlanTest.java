package dev.stackwright.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stackwright.generate.ExportFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportPlanTest {

    private static final ExportFile COMPOSE = ExportFile.of("compose.yaml", "name: shop\n");
    private static final ExportFile CONFIG = ExportFile.of("config/web/nginx.conf", "events {}\n");
    private static final ExportFile SECRETS = new ExportFile(".env", "A=\nB=\n", ExportFile.Sort.SECRET);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFirstExportWritesEveryFileAndASecondNone() throws Exception {
        plan(false, COMPOSE, CONFIG, SECRETS).apply();

        ExportPlan again = plan(false, COMPOSE, CONFIG, SECRETS);

        assertThat(again.effective()).isEmpty();
        assertThat(Files.readString(folder.resolve("config/web/nginx.conf"))).isEqualTo("events {}\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(".env"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aForeignFileIsRefusedByNameAndNothingIsWritten() throws Exception {
        Files.writeString(folder.resolve("compose.yaml"), "mine\n");

        assertThatThrownBy(() -> plan(false, COMPOSE, CONFIG).apply())
                .isInstanceOf(RepositoryProblem.class)
                .hasMessageContaining("compose.yaml (Stackwright did not write it)");
        assertThat(names()).containsExactly("compose.yaml");
        assertThat(Files.readString(folder.resolve("compose.yaml"))).isEqualTo("mine\n");
    }

    @Test
    void aFileThatWasChangedSinceIsRefusedUnlessForced() throws Exception {
        plan(false, COMPOSE).apply();
        Files.writeString(folder.resolve("compose.yaml"), "name: shop # tuned\n");
        ExportFile next = ExportFile.of("compose.yaml", "name: store\n");

        assertThatThrownBy(() -> plan(false, next).apply())
                .hasMessageContaining("compose.yaml (it was changed since the last export)");
        plan(true, next).apply();

        assertThat(Files.readString(folder.resolve("compose.yaml"))).isEqualTo("name: store\n");
    }

    @Test
    void aFileThatIsNoLongerExportedIsDeletedUnlessItWasChanged() throws Exception {
        plan(false, COMPOSE, CONFIG, ExportFile.of("config/api/app.conf", "x\n"))
                .apply();
        Files.writeString(folder.resolve("config/api/app.conf"), "changed\n");

        plan(false, COMPOSE).apply();

        assertThat(names()).containsExactly(".stackwright/manifest.yaml", "compose.yaml", "config/api/app.conf");
    }

    @Test
    void secretsThatAreThereStayAndMissingOnesAreAdded() throws Exception {
        Files.writeString(folder.resolve(".env"), "# keep me\nB=known\nOTHER=1\n");

        plan(false, SECRETS).apply();

        assertThat(Files.readString(folder.resolve(".env")))
                .matches("# keep me\nB=known\nOTHER=1\nA=[A-Za-z0-9]{32}\n");
    }

    @Test
    void aFailureInTheMiddleLeavesEveryFileAsItWas() throws Exception {
        plan(false, COMPOSE, CONFIG).apply();
        // A folder in the place of the last file's backup makes the replacement fail after the first files were
        // replaced.
        Path obstacle = folder.resolve("config/web/.nginx.conf.stackwright-old");
        Files.createDirectories(obstacle.resolve("full"));

        ExportPlan next = plan(
                false,
                ExportFile.of("compose.yaml", "name: other\n"),
                ExportFile.of("config/web/nginx.conf", "other\n"),
                ExportFile.of("new.txt", "new\n"));

        assertThatThrownBy(next::apply).hasMessageContaining("every file is as it was before");
        assertThat(Files.readString(folder.resolve("compose.yaml"))).isEqualTo("name: shop\n");
        assertThat(names()).containsExactly(".stackwright/manifest.yaml", "compose.yaml", "config/web/nginx.conf");
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsRefused(@TempDir Path elsewhere) throws Exception {
        Files.createSymbolicLink(folder.resolve("config"), elsewhere);

        assertThatThrownBy(() -> plan(false, CONFIG)).hasMessageContaining("outside of");
    }

    @Test
    void anEnvironmentForThisMachineHoldsTheSecretsAndIsReadableByItsOwnerOnly() throws Exception {
        Files.writeString(folder.resolve(".env"), "A=known\nB=other\n");
        Files.writeString(folder.resolve(".gitignore"), "node_modules\n.env");
        ExportFile local = new ExportFile(
                ".env.api.local",
                "# Of api.\nURL='redis://:${A:?set it in .env}@127.0.0.1:6379/0'\n",
                ExportFile.Sort.PRIVATE);
        ExportFile ignored = new ExportFile(".gitignore", ".env\n.env.*.local\n", ExportFile.Sort.LINES);

        plan(false, SECRETS, local, ignored).apply();

        Path written = folder.resolve(".env.api.local");
        assertThat(written).hasContent("# Of api.\nURL='redis://:known@127.0.0.1:6379/0'\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written)))
                .isEqualTo("rw-------");
        assertThat(folder.resolve(".gitignore")).hasContent("node_modules\n.env\n.env.*.local\n");
        assertThat(folder.resolve(".stackwright/manifest.yaml")).content().doesNotContain(".env");
        assertThat(plan(false, SECRETS, local, ignored).effective()).isEmpty();

        Files.writeString(written, "MINE=1\n");
        assertThatThrownBy(() -> plan(false, SECRETS, local, ignored).apply())
                .hasMessageContaining(".env.api.local (Stackwright did not write it)");
    }

    private ExportPlan plan(boolean force, ExportFile... files) throws RepositoryProblem {
        return ExportPlan.of(folder, List.of(files), new Random(1), force);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }
}
