package dev.stackwright.engine.docker;

import java.nio.charset.StandardCharsets;

/// Bytes on their way to or from the engine; handed on, never changed.
final class Payload {

    private final byte[] bytes;

    Payload(byte[] bytes) {
        this.bytes = bytes;
    }

    static Payload of(String text) {
        return new Payload(text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return bytes;
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8).strip();
    }
}
