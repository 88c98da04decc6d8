package dev.stackwright.generate.config;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/// Text as a JSON string.
final class JsonText {

    private JsonText() {}

    static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
