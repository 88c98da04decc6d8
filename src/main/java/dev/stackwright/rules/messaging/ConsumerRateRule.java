package dev.stackwright.rules.messaging;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.model.Scalar;
import dev.stackwright.rules.Edits;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// MQ-011: work that comes faster than it is done.
public final class ConsumerRateRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "MQ-011",
                    "Consumers slower than publishers",
                    Severity.ERROR,
                    Scope.PATH,
                    "All consumers of a queue, topic or stream state capacityPerReplica, together bear less than"
                            + " what is published (error), or are over the parameter share of it (warning). What is"
                            + " published must be stated, or follow from the requirements.",
                    "Run more consumers.",
                    "If work comes faster than it is done the backlog only grows.",
                    "AWS Well-Architected REL05-BP04")
            .facet("busy", Severity.WARNING)
            .parameter("share", "80%", "How much of what the consumers bear may arrive.");

    /// The rule.
    public static final Rule RULE = Rule.ofParts(INFO, ConsumerRateRule::check);

    private ConsumerRateRule() {}

    private static Stream<Finding> check(Analysis analysis, Component broker) {
        return Channel.of(analysis, broker).flatMap(channel -> check(analysis, channel).stream());
    }

    private static Optional<Finding> check(Analysis analysis, Channel channel) {
        List<Link> here = analysis.linksTo(channel.broker()).stream()
                .filter(link ->
                        Channel.of(analysis, link).filter(channel::equals).isPresent())
                .toList();
        Optional<Double> arrives =
                sum(here, Pattern.PUBLISH, link -> analysis.load().over(link));
        Optional<Double> borne = sum(here, Pattern.CONSUME, link -> capacity(analysis, link));
        return arrives.filter(rate -> borne.filter(most -> rate > most * INFO.number(analysis, "share"))
                        .isPresent())
                .map(rate -> finding(analysis, channel, here, rate, borne.orElseThrow()));
    }

    private static Optional<Double> sum(List<Link> links, Pattern pattern, Function<Link, Optional<Double>> rate) {
        List<Optional<Double>> rates = links.stream()
                .filter(link -> link.pattern().equals(pattern.id()))
                .map(rate)
                .toList();
        return rates.isEmpty() || rates.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(rates.stream().mapToDouble(Optional::orElseThrow).sum());
    }

    private static Optional<Double> capacity(Analysis analysis, Link link) {
        return analysis.topology()
                .component(link.from())
                .flatMap(consumer -> Analysis.capacity(consumer).map(rate -> rate * consumer.replicas()));
    }

    private static Finding finding(Analysis analysis, Channel channel, List<Link> here, double arrives, double borne) {
        List<Component> consumers = here.stream()
                .filter(link -> link.pattern().equals(Pattern.CONSUME.id()))
                .flatMap(link -> analysis.topology().component(link.from()).stream())
                .toList();
        List<Fix> fixes = consumers.size() == 1 ? List.of(more(consumers.getFirst(), arrives, borne)) : List.of();
        return INFO.finding(
                arrives > borne ? "" : "busy",
                Element.component(channel.broker().name()),
                Math.round(arrives) + " messages a second arrive in the " + channel.label()
                        + ", and its consumers bear " + Math.round(borne),
                Evidence.of("arrives", Math.round(arrives) + "/s", "borne", Math.round(borne) + "/s"),
                fixes);
    }

    private static Fix more(Component consumer, double arrives, double borne) {
        long replicas = (long) Math.ceil(arrives / (borne / consumer.replicas() * 0.6));
        return new Fix(
                "Run " + consumer.name() + " " + replicas + " times",
                Edits.property(consumer, "replicas", Scalar.of(replicas)));
    }
}
