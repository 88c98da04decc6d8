package dev.stackwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.support.CommandLine;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @Test
    void whatACommandPrintsIsThereWhenTheProcessHasEnded(@TempDir Path folder) throws Exception {
        CommandLine listed = CommandLine.run(
                folder,
                Map.of(),
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.stackwright.Main",
                        "new",
                        "--list"));
        assertThat(listed.exit()).isZero();
        assertThat(listed.output().lines().map(line -> line.replaceFirst(" .*", "")))
                .contains("storefront", "full-observability");
    }

    @Test
    void versionNamesTheProgram() {
        StringWriter out = new StringWriter();

        int exit = Main.commandLine(Map.of()).setOut(new PrintWriter(out)).execute("--version");

        assertThat(exit).isZero();
        assertThat(out.toString().strip()).isEqualTo("stackwright 0.1.0");
    }
}
