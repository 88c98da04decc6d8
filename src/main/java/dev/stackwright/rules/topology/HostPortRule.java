package dev.stackwright.rules.topology;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Items;
import dev.stackwright.model.PublishedPort;
import dev.stackwright.rules.Edits;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// TOPO-005: two containers that want the same port of the host.
public final class HostPortRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "TOPO-005",
                    "Host port taken twice",
                    Severity.ERROR,
                    Scope.WHOLE,
                    "Two published ports overlap in address, number and protocol, or a component with several replicas"
                            + " publishes a fixed port.",
                    "Give the second one the next free port, or do not publish it.",
                    "The second container cannot bind the port, and the stack does not start.",
                    "dclint no-duplicate-exported-ports")
            .facets("replicas");

    private record Binding(Component component, PublishedPort port) {}

    /// The rule.
    public static final Rule RULE = Rule.ofAll(INFO, HostPortRule::check);

    private HostPortRule() {}

    private static List<Finding> check(Analysis analysis) {
        List<Binding> seen = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Component component : analysis.topology().components().values()) {
            for (PublishedPort port : analysis.published(component)) {
                Binding binding = new Binding(component, port);
                if (component.replicas() > 1) {
                    findings.add(replicas(binding));
                } else {
                    seen.stream()
                            .filter(other -> other.port().collidesWith(port))
                            .findFirst()
                            .ifPresent(other -> findings.add(collision(analysis, binding, other)));
                    seen.add(binding);
                }
            }
        }
        return findings;
    }

    private static Finding replicas(Binding binding) {
        Component component = binding.component();
        return finding(
                binding,
                "replicas",
                component.name() + " publishes port " + binding.port().published() + " but runs " + component.replicas()
                        + " times",
                List.of(new Fix("Do not publish it", replace(binding, Optional.empty()))));
    }

    private static Finding collision(Analysis analysis, Binding binding, Binding other) {
        PublishedPort free = nextFree(analysis, binding.port());
        return finding(
                binding,
                "",
                binding.component().name() + " and " + other.component().name() + " both publish port "
                        + binding.port().published(),
                List.of(
                        new Fix("Use port " + free.published(), replace(binding, Optional.of(free))),
                        new Fix("Do not publish it", replace(binding, Optional.empty()))));
    }

    private static PublishedPort nextFree(Analysis analysis, PublishedPort port) {
        List<PublishedPort> taken = analysis.components()
                .flatMap(component -> analysis.published(component).stream())
                .toList();
        PublishedPort candidate = port;
        while (taken.stream().anyMatch(candidate::collidesWith)) {
            candidate = candidate.withPublished(candidate.published() + 1);
        }
        return candidate;
    }

    private static dev.stackwright.model.Edit replace(Binding binding, Optional<PublishedPort> replacement) {
        List<String> entries = new ArrayList<>(binding.component().fields().texts("publish"));
        int index = -1;
        for (int i = 0; i < entries.size(); i++) {
            if (PublishedPort.of(entries.get(i)).filter(binding.port()::equals).isPresent()) {
                index = i;
            }
        }
        if (index >= 0) {
            entries.remove(index);
            int place = index;
            replacement.ifPresent(port -> entries.add(place, port.toString()));
        }
        return entries.isEmpty()
                ? Edits.clear(binding.component(), "publish")
                : Edits.property(binding.component(), "publish", Items.of(entries.toArray(String[]::new)));
    }

    private static Finding finding(Binding binding, String facet, String message, List<Fix> fixes) {
        return INFO.finding(
                facet,
                Element.component(binding.component().name()),
                message,
                Evidence.of("port", binding.port().toString()),
                fixes);
    }
}
