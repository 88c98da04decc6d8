package dev.stackwright.generate.blueprint;

import java.time.Duration;
import java.util.List;

/// A health check in Compose's form: `test` begins with `CMD` or `CMD-SHELL`.
public record Healthcheck(List<String> test, Duration interval, Duration timeout, int retries, Duration startPeriod) {

    /// Copies `test`.
    public Healthcheck {
        test = List.copyOf(test);
    }
}
