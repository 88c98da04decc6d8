package dev.stackwright.assess;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.rules.Verdict;
import java.util.List;
import java.util.stream.Stream;

/// A design as an expert goes through it: what it must bear, where a cache would help, how messages flow and who
/// watches; then what to implement, to optimise and to make reliable.
public record Assessment(String name, String stage, List<Part> parts) {

    /// Copies the parts.
    public Assessment {
        parts = List.copyOf(parts);
    }

    /// The assessment of a topology on which there is a verdict.
    public static Assessment of(Analysis analysis, Verdict verdict) {
        List<Part> facts = List.of(
                new Part("Scalability requirements", new Scalability(analysis).lines()),
                new Part("Caching opportunities", new Caching(analysis).lines()),
                new Part("Message patterns", new Messaging(analysis).lines()),
                new Part("Monitoring set-up", new Monitoring(analysis).lines()));
        Stream<Part> agenda = Stream.of(Aim.values()).map(aim -> new Part(aim.title(), aim.lines(verdict, facts)));
        return new Assessment(
                analysis.topology().name(),
                analysis.stage(),
                Stream.concat(facts.stream(), agenda).toList());
    }
}
