package dev.stackwright.rules.monitoring;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Creation;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.Set;

/// LOG-002: logs that each container keeps to itself.
public final class GatheringRule {

    private static final Set<String> HERE = Set.of("json-file", "local", "none", "journald");

    private static final RuleInfo INFO = new RuleInfo(
                    "LOG-002",
                    "Logs that nobody gathers",
                    Severity.INFO,
                    Scope.WHOLE,
                    "A design has at least as many programs and servers as the parameter containers says, nothing gathers"
                            + " their logs, and no log driver sends them away. Or a collector gathers the logs of those alone"
                            + " that are linked to it, and a program is not among them.",
                    "Let a collector gather them and a store keep them; link the program to the collector.",
                    "What went wrong stands in several logs, and that of a container is gone with it.",
                    "Docker, use Compose in production; RabbitMQ production checklist, log collection")
            .facets("apart")
            .parameter("containers", "3", "From how many programs and servers on logs are gathered.")
            .notInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofAll(INFO, GatheringRule::check);

    private GatheringRule() {}

    private static List<Finding> check(Analysis analysis) {
        List<Component> collectors = analysis.components()
                .filter(component -> analysis.is(component, Trait.COLLECTOR))
                .filter(component -> analysis.kind(component)
                        .flatMap(kind -> kind.offer(Pattern.LOG))
                        .isPresent())
                .toList();
        if (collectors.isEmpty()) {
            return analysis.links().anyMatch(GatheringRule::logs) ? List.of() : none(analysis);
        }
        boolean all = collectors.stream()
                .anyMatch(collector -> analysis.linksTo(collector).stream().noneMatch(GatheringRule::logs));
        return all ? List.of() : apart(analysis, collectors.getFirst());
    }

    private static boolean logs(Link link) {
        return link.pattern().equals(Pattern.LOG.id());
    }

    private static boolean sentAway(Component component) {
        return component
                .fields()
                .text("logging.driver")
                .filter(driver -> !HERE.contains(driver))
                .isPresent();
    }

    private static List<Finding> none(Analysis analysis) {
        List<Component> containers = analysis.components()
                .filter(analysis::started)
                .filter(component -> !analysis.is(component, Trait.MONITOR) && !analysis.is(component, Trait.EXPORTER))
                .toList();
        boolean away = containers.stream().anyMatch(GatheringRule::sentAway);
        return away || containers.size() < INFO.number(analysis, "containers")
                ? List.of()
                : List.of(INFO.finding(
                        "",
                        Element.design(),
                        "Nobody gathers the logs of " + containers.size() + " programs and servers",
                        Evidence.of("containers", Integer.toString(containers.size())),
                        Gatherer.fixes(analysis, containers.getFirst())));
    }

    private static List<Finding> apart(Analysis analysis, Component collector) {
        return analysis.components()
                .filter(component -> analysis.is(component, Trait.WORKLOAD) && !analysis.is(component, Trait.JOB))
                .filter(component -> analysis.started(component) && !sentAway(component))
                .filter(component -> analysis.linksFrom(component).stream().noneMatch(GatheringRule::logs))
                .map(component -> INFO.finding(
                        "apart",
                        Element.component(component.name()),
                        collector.name() + " gathers the logs of others, and not that of " + component.name(),
                        Evidence.of("log", "none"),
                        List.of(new Fix(
                                "Let " + collector.name() + " gather it",
                                new Edit.AddLink(
                                        Creation.link(component, collector, Pattern.LOG, analysis.catalog()))))))
                .toList();
    }
}
