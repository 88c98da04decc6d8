package dev.stackwright.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFolderTest {

    @TempDir
    Path path;

    @Test
    void valuesComeFromTheEnvFile() throws Exception {
        Files.writeString(path.resolve(".env"), """
                # a comment
                PLAIN=one two
                export EXPORTED=x
                QUOTED="a # b"
                SINGLE='$x'
                COMMENTED=y # why
                EMPTY=
                EQUALS=a=b
                """);

        assertThat(ExportFolder.read(path).values())
                .isEqualTo(Map.of(
                        "PLAIN", "one two",
                        "EXPORTED", "x",
                        "QUOTED", "a # b",
                        "SINGLE", "$x",
                        "COMMENTED", "y",
                        "EMPTY", "",
                        "EQUALS", "a=b"));
    }

    @Test
    void aFolderWithoutAnEnvFileHasNoValues() throws Exception {
        assertThat(ExportFolder.read(path).values()).isEmpty();
    }

    @Test
    void pathsAreMadeAbsolute() {
        ExportFolder folder = new ExportFolder(Path.of("/srv/shop"), Map.of());

        assertThat(folder.resolve("./config/x")).isEqualTo("/srv/shop/config/x");
        assertThat(folder.resolve("/etc/x")).isEqualTo("/etc/x");
    }
}
