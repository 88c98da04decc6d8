package dev.stackwright.catalog;

import dev.stackwright.model.Fields;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// How a kind runs: image, command, environment, where its data is, who it runs as, how it stops and what it may use.
/// Command, environment values and mounts are templates over the same names as the kind's files. `mounts` are further
/// volumes and folders of the host (`/:/host:ro`); `compose` holds keys that stand in every service as they are.
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
        String cpus,
        List<String> mounts,
        Fields compose) {

    /// Copies the lists.
    public Container {
        command = List.copyOf(command);
        mounts = List.copyOf(mounts);
    }

    /// Every text of it that is a template: the command's words, the environment's values, the mounts and the probe's
    /// words.
    public Stream<String> templates() {
        return Stream.of(
                        command.stream(),
                        environment.values().stream(),
                        mounts.stream(),
                        probe.stream().flatMap(asked -> asked.test().stream()))
                .flatMap(texts -> texts);
    }
}
