package dev.stackwright.engine.docker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Reads a log line by line. A container with a terminal has plain text; of any other the engine sends frames, eight
/// bytes of header (stream, length) and then text that begins and ends anywhere in a line.
final class LogFrames {

    private static final int HEADER = 8;
    private static final int LENGTH_AT = 4;
    private static final int LONGEST_LINE = 64 * 1024;

    private final Consumer<String> line;
    private final Map<Byte, ByteArrayOutputStream> begun = new TreeMap<>();

    private LogFrames(Consumer<String> line) {
        this.line = line;
    }

    static void read(InputStream log, boolean terminal, Consumer<String> line) throws IOException {
        LogFrames frames = new LogFrames(line);
        if (terminal) {
            frames.plain(log);
        } else {
            frames.framed(log);
        }
        frames.begun.values().stream().filter(text -> text.size() > 0).forEach(frames::end);
    }

    private void plain(InputStream log) throws IOException {
        byte[] buffer = new byte[8 * 1024];
        for (int length = log.read(buffer); length >= 0; length = log.read(buffer)) {
            take((byte) 1, buffer, length);
        }
    }

    private void framed(InputStream log) throws IOException {
        byte[] header = log.readNBytes(HEADER);
        while (header.length == HEADER) {
            byte[] text = log.readNBytes(Math.max(0, ByteBuffer.wrap(header).getInt(LENGTH_AT)));
            take(header[0], text, text.length);
            header = log.readNBytes(HEADER);
        }
    }

    private void take(byte stream, byte[] bytes, int length) {
        ByteArrayOutputStream text = begun.computeIfAbsent(stream, _ -> new ByteArrayOutputStream());
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '\n') {
                end(text);
            } else {
                text.write(bytes[i]);
                if (text.size() == LONGEST_LINE) {
                    end(text);
                }
            }
        }
    }

    private void end(ByteArrayOutputStream text) {
        String whole = text.toString(StandardCharsets.UTF_8);
        text.reset();
        line.accept(whole.endsWith("\r") ? whole.substring(0, whole.length() - 1) : whole);
    }
}
