package dev.stackwright.cli;

import dev.stackwright.model.Quantity;
import java.time.Duration;

/// How long a command may wait, as it is written behind `--timeout`.
final class Timeout {

    private Timeout() {}

    static Duration of(String text) throws CommandFailure {
        return Quantity.millis(text)
                .map(Duration::ofMillis)
                .orElseThrow(() -> new CommandFailure(
                        CommandFailure.BAD_INPUT, "The timeout '" + text + "' is no duration such as 90s."));
    }
}
