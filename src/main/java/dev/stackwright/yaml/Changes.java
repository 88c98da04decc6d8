package dev.stackwright.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Changes to ranges of a text, collected in any order and applied at once.
final class Changes {

    private record Change(int start, int end, String text) {}

    private final List<Change> changes = new ArrayList<>();

    void replace(int start, int end, String text) {
        changes.add(new Change(start, end, text));
    }

    void insert(int at, String text) {
        replace(at, at, text);
    }

    void delete(int start, int end) {
        replace(start, end, "");
    }

    /// `original` with every change made; empty if two changes get into each other's way.
    Optional<String> applyTo(String original) {
        changes.sort(Comparator.comparingInt(Change::start).thenComparingInt(Change::end));
        StringBuilder result = new StringBuilder(original.length() + 256);
        int done = 0;
        for (Change change : changes) {
            if (change.start() < done && !change.text().isEmpty()) {
                return Optional.empty();
            }
            if (change.end() >= done) {
                result.append(original, done, Math.max(done, change.start())).append(change.text());
                done = change.end();
            }
        }
        return Optional.of(result.append(original, done, original.length()).toString());
    }
}
