package dev.stackwright.catalog;

import java.util.List;

/// Something that a kind starts beside its servers, such as three Sentinels or a job that creates topics. It exists
/// where the template expression `when` holds (always, if empty), `count` times. A job runs to its end; `before` says
/// that the servers wait for it, else it waits for them. `port` is where it listens, 0 for nowhere.
public record Helper(
        String name,
        String help,
        String when,
        int count,
        boolean job,
        boolean before,
        int port,
        Container container,
        List<FileTemplate> files) {

    /// Copies `files`.
    public Helper {
        files = List.copyOf(files);
    }
}
