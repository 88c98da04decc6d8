package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Another window is another process, started as this one was.
final class NewWindowTest extends WindowTest {

    private static final String LAUNCHER = "stackwright.launcher";

    @AfterEach
    void forget() {
        System.clearProperty(LAUNCHER);
    }

    @Test
    void theProgramIsStartedOnceMore() throws IOException {
        Path started = folder.resolve("started");
        Path launcher = folder.resolve("a launcher");
        Files.writeString(launcher, "#!/bin/sh\necho > '" + started + "'\n");
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwx------"));
        System.setProperty(LAUNCHER, launcher.toString());
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.N);
        until(() -> Files.exists(started));
    }

    @Test
    void aProgramThatCannotBeStartedIsSaidToBe() {
        System.setProperty(LAUNCHER, folder.resolve("nothing").toString());
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.N);
        settle();
        assertThat(((Label) node(".notice-bar .label")).getText())
                .startsWith("Another window cannot be opened; Cannot run program")
                .contains("nothing");
    }
}
