package dev.stackwright.engine.docker;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Takes the engine's frames off a log: eight bytes of header (stream, length), then the text. A container with a
/// terminal has none.
final class LogFrames {

    private static final int HEADER = 8;

    private LogFrames() {}

    static List<String> lines(Payload payload) {
        byte[] log = payload.bytes();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        ByteBuffer buffer = ByteBuffer.wrap(log);
        while (buffer.remaining() >= HEADER
                && buffer.get(buffer.position()) <= 2
                && buffer.get(buffer.position()) >= 0) {
            buffer.getInt();
            int length = Math.min(buffer.getInt(), buffer.remaining());
            text.write(log, buffer.position(), length);
            buffer.position(buffer.position() + length);
        }
        text.write(log, buffer.position(), buffer.remaining());
        return text.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
