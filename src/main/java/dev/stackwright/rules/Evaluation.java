package dev.stackwright.rules;

import dev.stackwright.analysis.Analysis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// What every rule that the design asks found on its topology, kept by component and link, so that after an edit only
/// those places are
/// looked at again that can have changed. Rules that look at the whole are asked anew.
public final class Evaluation {

    private final Analysis analysis;
    private final List<Rule> rules;
    private final Map<Rule, Map<String, List<Finding>>> places;
    private final List<Finding> findings;
    private final List<Failure> failures;

    private Evaluation(Analysis analysis, List<Rule> rules, Optional<Evaluation> before, BooleanSupplier stop) {
        this.analysis = analysis;
        this.rules = rules;
        this.places = new LinkedHashMap<>();
        this.findings = new ArrayList<>();
        this.failures = new ArrayList<>();
        Touched touched = Touched.of(
                analysis,
                before.map(known -> Neighbourhood.of(known.analysis, analysis)).orElse(Neighbourhood.ALL));
        for (Rule rule : rules) {
            if (stop.getAsBoolean()) {
                return;
            }
            Map<String, List<Finding>> old =
                    before.map(known -> known.places.get(rule)).orElse(Map.of());
            if (Levels.asks(analysis.topology(), rule.info())) {
                Verdict.guarded(rule, failures, () -> findings.addAll(found(rule, touched, old)));
            }
        }
    }

    /// Every rule, asked anew.
    public static Evaluation of(Analysis analysis, List<Rule> rules) {
        return new Evaluation(analysis, rules, Optional.empty(), () -> false);
    }

    /// Every rule, asked anew; empty once `stop` is true.
    public static Optional<Evaluation> of(Analysis analysis, List<Rule> rules, BooleanSupplier stop) {
        return Optional.of(new Evaluation(analysis, rules, Optional.empty(), stop))
                .filter(_ -> !stop.getAsBoolean());
    }

    /// The same rules on another topology; where that has not changed, what was found here stays.
    public Evaluation then(Analysis changed) {
        return new Evaluation(changed, rules, Optional.of(this), () -> false);
    }

    /// The same rules on another topology; empty once `stop` is true.
    public Optional<Evaluation> then(Analysis changed, BooleanSupplier stop) {
        return Optional.of(new Evaluation(changed, rules, Optional.of(this), stop))
                .filter(_ -> !stop.getAsBoolean());
    }

    /// The topology that was judged, with what follows from it.
    public Analysis analysis() {
        return analysis;
    }

    /// The verdict, with the waivers that hold `today`.
    public Verdict verdict(LocalDate today) {
        return Verdict.judged(analysis.topology(), rules, findings, failures, today);
    }

    private List<Finding> found(Rule rule, Touched touched, Map<String, List<Finding>> old) {
        boolean near = rule.info().scope() != Scope.WHOLE;
        Map<String, List<Finding>> found = switch (near ? rule.look() : new Look.AtAll(rule.look()::on)) {
            case Look.AtAll(var check) -> Map.of("", check.on(analysis).toList());
            case Look.AtComponents(var check) ->
                touched.components().over(old, component -> check.on(analysis, component));
            case Look.AtLinks(var check) -> touched.links().over(old, link -> check.on(analysis, link));
        };
        places.put(rule, found);
        return found.values().stream().flatMap(List::stream).toList();
    }
}
