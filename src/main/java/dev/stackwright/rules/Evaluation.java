package dev.stackwright.rules;

import dev.stackwright.analysis.Analysis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What every rule found on one topology, kept by component and link, so that after an edit only those places are
/// looked at again that can have changed. Rules that look further than their neighbours are asked anew.
public final class Evaluation {

    private final Analysis analysis;
    private final List<Rule> rules;
    private final Map<Rule, Map<String, List<Finding>>> places;
    private final List<Finding> findings;
    private final List<Failure> failures;

    private Evaluation(Analysis analysis, List<Rule> rules, Optional<Evaluation> before) {
        this.analysis = analysis;
        this.rules = rules;
        this.places = new LinkedHashMap<>();
        this.findings = new ArrayList<>();
        this.failures = new ArrayList<>();
        Neighbourhood changed =
                before.map(known -> Neighbourhood.of(known.analysis, analysis)).orElse(Neighbourhood.ALL);
        for (Rule rule : rules) {
            Map<String, List<Finding>> old =
                    before.map(known -> known.places.get(rule)).orElse(Map.of());
            Verdict.guarded(rule, failures, () -> findings.addAll(found(rule, changed, old)));
        }
    }

    /// Every rule, asked anew.
    public static Evaluation of(Analysis analysis, List<Rule> rules) {
        return new Evaluation(analysis, rules, Optional.empty());
    }

    /// The same rules on another topology; where that has not changed, what was found here stays.
    public Evaluation then(Analysis changed) {
        return new Evaluation(changed, rules, Optional.of(this));
    }

    /// The verdict, with the waivers that hold `today`.
    public Verdict verdict(LocalDate today) {
        return Verdict.judged(analysis.topology(), rules, findings, failures, today);
    }

    private List<Finding> found(Rule rule, Neighbourhood changed, Map<String, List<Finding>> old) {
        boolean near = rule.info().scope() == Scope.COMPONENT || rule.info().scope() == Scope.LINK;
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        switch (near ? rule.look() : new Look.AtAll(rule.look()::on)) {
            case Look.AtAll(var check) -> found.put("", check.on(analysis).toList());
            case Look.AtComponents(var check) ->
                analysis.components()
                        .forEach(component -> found.put(
                                component.name(),
                                kept(old, component.name(), changed.has(component))
                                        .orElseGet(() ->
                                                check.on(analysis, component).toList())));
            case Look.AtLinks(var check) ->
                analysis.links()
                        .forEach(link -> found.put(
                                link.key(),
                                kept(old, link.key(), changed.has(link))
                                        .orElseGet(
                                                () -> check.on(analysis, link).toList())));
        }
        places.put(rule, found);
        return found.values().stream().flatMap(List::stream).toList();
    }

    private static Optional<List<Finding>> kept(Map<String, List<Finding>> old, String place, boolean changed) {
        return changed ? Optional.empty() : Optional.ofNullable(old.get(place));
    }
}
