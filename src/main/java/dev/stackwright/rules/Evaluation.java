package dev.stackwright.rules;

import dev.stackwright.analysis.Analysis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// What every rule that the design asks found on its topology, kept by component and link, so that after an edit only
/// those places are looked at again that can have changed. Rules that look at the whole are asked anew.
public final class Evaluation {

    private final Analysis analysis;
    private final List<Rule> rules;
    private final Touched touched;
    private final Map<Look, Map<String, List<Finding>>> places;
    private final List<Finding> findings;
    private final List<Failure> failures;

    private Evaluation(Analysis analysis, List<Rule> rules, Optional<Evaluation> before, BooleanSupplier stop) {
        this.analysis = analysis;
        this.rules = rules;
        this.places = new HashMap<>();
        this.findings = new ArrayList<>();
        this.failures = new ArrayList<>();
        this.touched = Touched.of(before, analysis);
        Map<Look, Map<String, List<Finding>>> old =
                before.map(known -> known.places).orElse(Map.of());
        for (Rule rule : rules) {
            if (stop.getAsBoolean()) {
                return;
            }
            if (Levels.asks(analysis.topology(), rule.info())) {
                Verdict.guarded(rule, failures, () -> findings.addAll(found(rule, old)));
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

    Touched touched() {
        return touched;
    }

    /// The verdict, with the waivers that hold `today`.
    public Verdict verdict(LocalDate today) {
        return Verdict.judged(analysis.topology(), rules, findings, failures, today);
    }

    private List<Finding> found(Rule rule, Map<Look, Map<String, List<Finding>>> old) {
        boolean near = rule.info().scope() != Scope.WHOLE;
        return near ? found(rule.look(), old) : rule.check(analysis);
    }

    private List<Finding> found(Look look, Map<Look, Map<String, List<Finding>>> old) {
        Map<String, List<Finding>> known = old.getOrDefault(look, Map.of());
        return switch (look) {
            case Look.AtAll(var check) -> check.on(analysis).toList();
            case Look.AtComponents(var check) ->
                keep(look, touched.components().over(known, component -> check.on(analysis, component)));
            case Look.AtLinks(var check) -> keep(look, touched.links().over(known, link -> check.on(analysis, link)));
            case Look.AtBoth(var components, var links) -> {
                List<Finding> all = new ArrayList<>(found(components, old));
                all.addAll(found(links, old));
                yield all;
            }
        };
    }

    private List<Finding> keep(Look look, Map<String, List<Finding>> found) {
        places.put(look, found);
        List<Finding> all = new ArrayList<>();
        found.values().forEach(all::addAll);
        return all;
    }
}
