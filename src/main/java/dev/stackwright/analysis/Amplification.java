package dev.stackwright.analysis;

import java.util.List;
import java.util.stream.Stream;

/// How many tries one call becomes by the time it has passed all of `way`.
public record Amplification(long tries, List<Call> way) {

    static final Amplification NONE = new Amplification(1, List.of());

    /// Copies `way`.
    public Amplification {
        way = List.copyOf(way);
    }

    Amplification then(Call call) {
        long factor = Math.max(1, call.retries() + 1);
        long product = tries > 1_000_000 ? tries : tries * Math.min(factor, 1_000_000);
        return new Amplification(
                product, Stream.concat(way.stream(), Stream.of(call)).toList());
    }

    /// The calls on the way that are tried again.
    public List<Call> repeated() {
        return way.stream().filter(call -> call.retries() > 0).toList();
    }
}
