package dev.stackwright.rules.messaging;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Modes;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import dev.stackwright.rules.Votes;
import java.util.List;
import java.util.Optional;

/// MQ-001: a broker that cannot lose a server.
public final class BrokerQuorumRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "MQ-001",
                    "Broker without a proper quorum",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "A cluster of brokers has two servers (error) or another even number (warning). Or there is"
                            + " one server, and messages must survive its failure, by a stated durability or by a required"
                            + " availability of 99.9 % or more (warning).",
                    "Run three servers, or the next odd number.",
                    "The servers vote: an even one adds nothing, two tolerate no failure, and one takes its"
                            + " messages along.",
                    "RabbitMQ production checklist, cluster size; Apache Kafka, KRaft; NATS, JetStream clustering")
            .facet("even", Severity.WARNING)
            .facet("single", Severity.WARNING)
            .parameter("target", "99.9", "The availability in percent from which on one server is too few.")
            .notInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, BrokerQuorumRule::check);

    private BrokerQuorumRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        int servers = analysis.servers(component);
        if (!analysis.is(component, Trait.BROKER)) {
            return Optional.empty();
        }
        if (Votes.cluster(analysis, component)) {
            return Votes.even(INFO, analysis, component);
        }
        boolean demanding = INFO.demanded(analysis);
        boolean must = Channel.of(analysis, component).anyMatch(Channel::must)
                || analysis.linksTo(component).stream().anyMatch(Link::mustLast);
        return servers == 1 && (demanding || must) ? Optional.of(single(analysis, component, must)) : Optional.empty();
    }

    private static Finding single(Analysis analysis, Component component, boolean must) {
        List<Fix> fixes = Modes.clustered(analysis, component);
        return INFO.finding(
                "single",
                Element.component(component.name()),
                component.name() + " is a single server, and "
                        + (must ? "its messages must survive a failure" : "high availability is required"),
                Evidence.of("servers", "1", "because", must ? "durability must" : "availability"),
                fixes);
    }
}
