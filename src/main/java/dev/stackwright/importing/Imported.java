package dev.stackwright.importing;

import dev.stackwright.model.Topology;
import java.util.List;
import java.util.Optional;

/// What was understood of a text, and what of it has no place in a design, as `healthcheck of web`.
public record Imported(Topology topology, List<String> left) {

    private static final int NAMED = 6;

    /// Copies `left`.
    public Imported {
        left = List.copyOf(left);
    }

    /// One sentence about what was not taken over; nothing if all was.
    public Optional<String> sentence() {
        int more = left.size() - NAMED;
        String some = String.join(", ", left.subList(0, Math.min(NAMED, left.size())));
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of("Not taken over: " + some + (more > 0 ? " and " + more + " more." : "."));
    }
}
