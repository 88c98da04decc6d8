package dev.stackwright.engine.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogFramesTest {

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    @Test
    void linesAndLettersMayBeSplitOverFramesOfSeveralStreams() throws IOException {
        byte[] euro = "€".getBytes(StandardCharsets.UTF_8);
        frame(1, "costs ".getBytes(StandardCharsets.UTF_8));
        frame(1, new byte[] {euro[0]});
        frame(2, "oops\n\nand".getBytes(StandardCharsets.UTF_8));
        frame(1, new byte[] {euro[1], euro[2], '\n'});

        assertThat(lines(false)).containsExactly("oops", "", "costs €", "and");
    }

    @Test
    void aTerminalHasNoFramesAndEndsItsLinesWithTwoLetters() throws IOException {
        log.writeBytes("one\r\n\u0001two\r\nthree".getBytes(StandardCharsets.UTF_8));

        assertThat(lines(true)).containsExactly("one", "\u0001two", "three");
    }

    @Test
    void aLineWithoutEndIsCutAt64KiB() throws IOException {
        frame(1, "x".repeat(65_537).getBytes(StandardCharsets.UTF_8));

        assertThat(lines(false)).containsExactly("x".repeat(65_536), "x");
    }

    @Test
    void aLogThatBreaksOffKeepsWhatHasCome() throws IOException {
        frame(1, "whole\npart".getBytes(StandardCharsets.UTF_8));
        log.writeBytes(new byte[] {1, 0, 0, 0, 0, 0, 0, 9, 'i', 'a', 'l'});

        assertThat(lines(false)).containsExactly("whole", "partial");
    }

    private void frame(int stream, byte[] text) {
        log.writeBytes(
                ByteBuffer.allocate(8).put((byte) stream).putInt(4, text.length).array());
        log.writeBytes(text);
    }

    private List<String> lines(boolean terminal) throws IOException {
        List<String> lines = new ArrayList<>();
        LogFrames.read(new ByteArrayInputStream(log.toByteArray()), terminal, lines::add);
        return lines;
    }
}
