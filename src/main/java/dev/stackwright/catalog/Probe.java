package dev.stackwright.catalog;

import java.time.Duration;
import java.util.List;

/// How a container is asked whether it is well: a command inside it, in Compose's `test` form (`CMD` or `CMD-SHELL`
/// first), and the timing.
public record Probe(List<String> test, Duration interval, Duration timeout, int retries, Duration startPeriod) {

    /// Copies `test`.
    public Probe {
        test = List.copyOf(test);
    }
}
