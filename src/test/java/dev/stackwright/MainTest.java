package dev.stackwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void versionNamesTheProgram() {
        StringWriter out = new StringWriter();

        int exit = Main.commandLine(java.util.Map.of())
                .setOut(new PrintWriter(out))
                .execute("--version");

        assertThat(exit).isZero();
        assertThat(out.toString().strip()).isEqualTo("stackwright 0.1.0");
    }
}
