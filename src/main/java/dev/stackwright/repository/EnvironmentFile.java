package dev.stackwright.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// A `.env` file: values by name. Comments and order of what is there are kept.
public final class EnvironmentFile {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int SECRET_LENGTH = 32;

    private EnvironmentFile() {}

    /// The values of the file; none if there is no file.
    public static SequencedMap<String, String> read(Path file) throws IOException {
        return Files.isRegularFile(file) ? values(Files.readString(file)) : new LinkedHashMap<>();
    }

    /// The values in a text of lines `NAME=value`; quotes around a value do not belong to it.
    static SequencedMap<String, String> values(String text) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        text.lines().map(String::strip).filter(line -> !line.startsWith("#")).forEach(line -> {
            int equals = line.indexOf('=');
            if (equals > 0) {
                values.put(
                        line.substring(0, equals).strip(),
                        unquoted(line.substring(equals + 1).strip()));
            }
        });
        return values;
    }

    /// `present` with a random value for each name of `wanted` that has none.
    static String filled(String present, String wanted, RandomGenerator random) {
        SequencedMap<String, String> values = values(present);
        String kept = present.lines()
                .filter(line -> values(line).values().stream().noneMatch(String::isEmpty))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        StringBuilder out = new StringBuilder(kept);
        for (String name : values(wanted).keySet()) {
            if (values.getOrDefault(name, "").isEmpty()) {
                out.append(name).append('=').append(secret(random)).append('\n');
            }
        }
        return out.toString();
    }

    private static String secret(RandomGenerator random) {
        return random.ints(SECRET_LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
