package dev.stackwright.rules.messaging;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Scalar;
import dev.stackwright.rules.Counted;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// MQ-005: a stream that goes with its server.
public final class StreamCopiesRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "MQ-005",
                    "Stream whose copies do not fit its durability",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "A stream states more copies than there are servers. Or it must last and is held in memory,"
                            + " or in a cluster states one copy (error) or two (warning).",
                    "Keep it in files, with three copies.",
                    "Three copies survive the loss of a server; two only double the work; memory survives"
                            + " nothing.",
                    "NATS, JetStream and its clustering")
            .facets("servers", "memory")
            .facet("two", Severity.WARNING);

    /// The rule.
    public static final Rule RULE = Rule.ofParts(INFO, StreamCopiesRule::check);

    private StreamCopiesRule() {}

    private static Stream<Finding> check(Analysis analysis, Component component) {
        int servers = analysis.servers(component);
        return Channel.of(analysis, component)
                .filter(channel -> channel.sort() == Channel.Sort.STREAM)
                .flatMap(channel -> check(channel, servers).stream());
    }

    private static Optional<Finding> check(Channel channel, int servers) {
        Optional<Long> copies = channel.fields().integer("replicas");
        if (copies.filter(count -> count > servers).isPresent()) {
            String spread =
                    Counted.of(copies.get(), "copy", "copies") + " on " + Counted.of(servers, "server", "servers");
            return Optional.of(finding(
                    channel,
                    "servers",
                    " has " + spread,
                    "replicas",
                    copies.get().toString(),
                    Scalar.of(servers)));
        }
        if (!channel.must()) {
            return Optional.empty();
        }
        if (channel.fields().text("type").filter("memory"::equals).isPresent()) {
            return Optional.of(lasting(channel, "memory", "type", "memory", Scalar.of("file")));
        }
        return copies.filter(count -> count < 3 && servers >= 3)
                .map(count -> lasting(channel, count == 2 ? "two" : "", "replicas", count.toString(), Scalar.of(3)));
    }

    private static Finding lasting(Channel channel, String facet, String name, String value, Scalar right) {
        return finding(channel, facet, " must last, but has " + name + " " + value, name, value, right);
    }

    private static Finding finding(
            Channel channel, String facet, String complaint, String name, String value, Scalar right) {
        return INFO.finding(
                facet,
                Element.component(channel.broker().name()),
                "The " + channel.label() + " of " + channel.broker().name() + complaint,
                Evidence.of("stream", channel.name(), name, value),
                List.of(new Fix(
                        "Set " + name + " to " + right,
                        channel.with(channel.fields().with(name, right)))));
    }
}
