package dev.stackwright.assess;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the system must bear, as far as it is stated, and what of that arrives where.
record Scalability(Analysis analysis) {

    private static final double SHARE = 0.7;

    /// A requirement, the sentence that states it and the one that misses it.
    private record Need(String path, String stated, String missing, boolean forData) {}

    private static final List<Need> NEEDS = List.of(
            new Need("rps", "%s requests a second arrive on average", "how many requests a second arrive", false),
            new Need("burstFactor", "A burst is %s times the average", "how high a burst goes", false),
            new Need("p99", "99 of 100 requests are answered within %s", "how fast it must answer", false),
            new Need("availability", "It answers %s of the time", "how much of the time it must answer", false),
            new Need("rpo", "At most %s of data may be lost", "how much recent data may be lost", true),
            new Need("rto", "A recovery takes at most %s", "how long a recovery may take", true),
            new Need("dataSize", "The stores hold %s", "how much data the stores hold", true));

    List<Line> lines() {
        boolean data = analysis.components().anyMatch(component -> analysis.is(component, Trait.STATEFUL));
        List<Line> lines = new ArrayList<>();
        NEEDS.stream().filter(need -> data || !need.forData()).forEach(need -> lines.add(requirement(need)));
        analysis.components()
                .filter(component -> analysis.is(component, Trait.WORKLOAD))
                .forEach(component -> load(component).ifPresent(lines::add));
        return lines;
    }

    private Line requirement(Need need) {
        Optional<String> stated = analysis.topology().requirements().text(need.path());
        return stated.map(value -> Line.good(need.stated().formatted(value), Element.design()))
                .orElseGet(() -> Line.open(
                        "Nothing says " + need.missing(),
                        Element.design(),
                        "State " + need.missing() + " (" + need.path() + ")"));
    }

    private Optional<Line> load(Component program) {
        if (analysis.calls().to(program).isEmpty()) {
            return Optional.empty();
        }
        Optional<Double> arrives = analysis.load().into(program);
        if (arrives.isEmpty()) {
            return Optional.of(Line.note(
                    "How many calls reach " + program.name() + " does not follow from what is stated",
                    Line.of(program)));
        }
        String rate = Math.round(arrives.get()) + " calls a second reach " + program.name();
        Optional<Double> each = Analysis.capacity(program);
        return Optional.of(each.map(one -> borne(program, rate, arrives.get(), one * program.replicas()))
                .orElseGet(() -> Line.open(
                        rate + ", and nothing says how many one replica bears",
                        Line.of(program),
                        "Measure what one replica of " + program.name()
                                + " bears, and state it (capacityPerReplica)")));
    }

    private static Line borne(Component program, String rate, double arrives, double bears) {
        String text = rate + ", which bears " + Math.round(bears) + " with "
                + (program.replicas() == 1 ? "1 replica" : program.replicas() + " replicas") + ": "
                + Math.round(100 * arrives / bears) + " %";
        return arrives > bears * SHARE ? Line.note(text, Line.of(program)) : Line.good(text, Line.of(program));
    }
}
