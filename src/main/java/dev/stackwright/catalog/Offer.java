package dev.stackwright.catalog;

import dev.stackwright.model.Fields;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// The patterns that a kind offers on one of its ports, and what a link with such a pattern begins with and
/// gives to its source. It holds in the named modes, or in all if none is named. `environment` maps the end of
/// a variable's name (`URL`, `HOST` ...) to its text, with the placeholders `{host}`, `{port}`, `{user}`,
/// `{password}`, `{database}`, `{hosts}` for every server as `host:port`, and `{sentinel.hosts}` likewise for
/// the helper of that name; `variable` is the well-known name of the URL (`REDIS_URL`), empty if there is none.
public record Offer(
        SequencedSet<Pattern> patterns,
        List<String> modes,
        String port,
        String protocol,
        Fields link,
        SequencedMap<String, String> environment,
        String variable) {

    /// Copies `modes`.
    public Offer {
        modes = List.copyOf(modes);
    }

    /// True if this offer is made by a component in `mode`.
    public boolean holdsIn(Mode mode) {
        return modes.isEmpty() || modes.contains(mode.id());
    }
}
