package dev.stackwright.catalog;

import dev.stackwright.model.Fields;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// The patterns that a kind offers on one of its ports, and what a link with such a pattern begins with and gives to
/// its
/// source. `environment` maps the end of a variable's name (`URL`, `HOST` ...) to its text, with the placeholders
/// `{host}`, `{port}`, `{user}`, `{password}` and `{database}`; `variable` is the well-known name of the URL
/// (`REDIS_URL`), empty if there is none.
public record Offer(
        SequencedSet<Pattern> patterns,
        String port,
        String protocol,
        Fields link,
        SequencedMap<String, String> environment,
        String variable) {}
