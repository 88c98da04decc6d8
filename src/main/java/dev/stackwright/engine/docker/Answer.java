package dev.stackwright.engine.docker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/// What the engine answered.
record Answer(int status, Payload body) {

    static final ObjectMapper JSON = new ObjectMapper();

    boolean refused() {
        return status >= 400;
    }

    JsonNode json() {
        try {
            return JSON.readTree(body.bytes());
        } catch (IOException e) {
            return JSON.missingNode();
        }
    }

    /// The engine's own words about a refusal.
    String message() {
        try {
            JsonNode message = JSON.readTree(text()).path("message");
            return message.isTextual() ? message.asText() : text();
        } catch (JsonProcessingException plain) {
            return text();
        }
    }

    String text() {
        return body.text();
    }
}
