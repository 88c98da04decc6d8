package dev.stackwright.catalog;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// How a kind runs: image, command, environment, where its data is, who it runs as, how it stops and what it may use.
/// Command and environment values are templates over the same names as the kind's files.
public record Container(
        String image,
        List<String> command,
        SequencedMap<String, String> environment,
        Optional<String> data,
        Optional<Probe> probe,
        Optional<String> user,
        Optional<String> stopSignal,
        Duration stopGrace,
        String memory,
        String cpus) {

    /// Copies `command`.
    public Container {
        command = List.copyOf(command);
    }
}
