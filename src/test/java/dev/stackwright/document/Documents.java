package dev.stackwright.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The fixtures of this package.
final class Documents {

    static final Path FILE = Path.of("orders.stack.yaml");

    private Documents() {}

    static String text(String name) {
        try (InputStream in = Documents.class.getResourceAsStream("/documents/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no document " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static DesignFile parse(String text) throws DesignFileProblem {
        return DesignFile.parse(FILE, text.getBytes(StandardCharsets.UTF_8), Migration.ALL);
    }

    /// The rows that differ, the old ones with `-`, the new ones with `+`, for texts that share head and tail.
    static List<String> difference(String before, String after) {
        List<String> old = Arrays.asList(before.split("\n", -1));
        List<String> now = Arrays.asList(after.split("\n", -1));
        int shorter = Math.min(old.size(), now.size());
        int head = 0;
        while (head < shorter && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<String> rows = new java.util.ArrayList<>();
        old.subList(head, old.size() - tail).forEach(row -> rows.add("-" + row));
        now.subList(head, now.size() - tail).forEach(row -> rows.add("+" + row));
        return rows;
    }
}
