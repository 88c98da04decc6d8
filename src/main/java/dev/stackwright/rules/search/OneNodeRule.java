package dev.stackwright.rules.search;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// SEARCH-008: a client that knows one server of three.
public final class OneNodeRule {

    private static final RuleInfo INFO = new RuleInfo(
            "SEARCH-008",
            "Client that knows one server of a cluster",
            Severity.WARNING,
            Scope.LINK,
            "A variable of a program, its own or the link's, names one server of a search engine's cluster, and none of its"
                    + " variables names another. The component's own name stands for all servers.",
            "Name the component, or take the variable away: the link gives all servers.",
            "When that server fails so do all calls, though the cluster is well.",
            "Elasticsearch reference, resilience in larger clusters");

    /// The rule.
    public static final Rule RULE = Rule.ofLinks(INFO, OneNodeRule::check);

    private OneNodeRule() {}

    private static Optional<Finding> check(Analysis analysis, Link link) {
        Optional<Component> engine =
                analysis.topology().component(link.to()).filter(component -> analysis.is(component, Trait.SEARCH));
        Optional<Component> program =
                analysis.topology().component(link.from()).filter(component -> analysis.is(component, Trait.WORKLOAD));
        List<String> servers = engine.flatMap(analysis::kind)
                .filter(kind -> kind.clustered(engine.orElseThrow()))
                .map(kind -> kind.members(engine.orElseThrow()))
                .orElse(List.of());
        if (program.isEmpty() || servers.size() < 2) {
            return Optional.empty();
        }
        String values = Stream.of(program.get().fields(), link.fields())
                .flatMap(fields -> fields.fields("environment").entries().values().stream())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        List<String> known =
                servers.stream().filter(server -> names(values, server)).toList();
        return known.size() == 1 && !names(values, link.to())
                ? Optional.of(finding(link, known.getFirst(), servers.size()))
                : Optional.empty();
    }

    private static boolean names(String values, String server) {
        return java.util.regex.Pattern.compile("(?<![\\w.-])" + java.util.regex.Pattern.quote(server) + "(?![\\w.-])")
                .matcher(values)
                .find();
    }

    private static Finding finding(Link link, String server, int servers) {
        return INFO.finding(
                "",
                Element.link(link),
                link.from() + " knows " + server + " alone of the " + servers + " servers of " + link.to(),
                Evidence.of("server", server),
                List.of());
    }
}
