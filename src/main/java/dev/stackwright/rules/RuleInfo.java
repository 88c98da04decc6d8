package dev.stackwright.rules;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Element;
import dev.stackwright.model.Quantity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// What a rule's page says: id, title, severity, how far it looks, and in sentences when it fires, how it is
/// mended, why it matters and where that comes from; the sorts of findings with a severity of their own, the numbers
/// that a design may set, how mild it is in stage `dev`, and whether it judges only the designs that ask for it.
public record RuleInfo(
        String id,
        String title,
        Severity severity,
        Scope scope,
        String when,
        String fix,
        String why,
        String source,
        SequencedMap<String, Severity> facets,
        List<Parameter> parameters,
        InDev inDev,
        boolean optional) {

    /// Copies the collections, keeping their order.
    public RuleInfo {
        facets = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(facets));
        parameters = List.copyOf(parameters);
    }

    /// A rule with one sort of findings and no parameters, that judges every stage alike.
    public RuleInfo(
            String id,
            String title,
            Severity severity,
            Scope scope,
            String when,
            String fix,
            String why,
            String source) {
        this(id, title, severity, scope, when, fix, why, source, new LinkedHashMap<>(), List.of(), InDev.SAME, false);
    }

    /// This rule with further sorts of findings, as grave as the rule.
    public RuleInfo facets(String... names) {
        RuleInfo result = this;
        for (String name : names) {
            result = result.facet(name, severity);
        }
        return result;
    }

    /// This rule with a sort of findings of another severity.
    public RuleInfo facet(String name, Severity level) {
        SequencedMap<String, Severity> more = new LinkedHashMap<>(facets);
        more.put(name, level);
        return new RuleInfo(id, title, severity, scope, when, fix, why, source, more, parameters, inDev, optional);
    }

    /// This rule with a number that a design may set.
    public RuleInfo parameter(String name, String standard, String help) {
        List<Parameter> more = Stream.concat(parameters.stream(), Stream.of(new Parameter(name, standard, help)))
                .toList();
        return new RuleInfo(id, title, severity, scope, when, fix, why, source, facets, more, inDev, optional);
    }

    /// This rule, one level milder in stage `dev`.
    public RuleInfo milderInDev() {
        return new RuleInfo(
                id, title, severity, scope, when, fix, why, source, facets, parameters, InDev.MILDER, optional);
    }

    /// This rule, switched off in stage `dev`.
    public RuleInfo notInDev() {
        return new RuleInfo(
                id, title, severity, scope, when, fix, why, source, facets, parameters, InDev.OFF, optional);
    }

    /// This rule, switched off until a design sets a severity for it.
    public RuleInfo onRequest() {
        return new RuleInfo(id, title, severity, scope, when, fix, why, source, facets, parameters, inDev, true);
    }

    /// How grave findings of this sort are; the empty name is the rule's main sort.
    public Severity severity(String facet) {
        return facets.getOrDefault(facet, severity);
    }

    /// A finding of this rule, as grave as its sort.
    public Finding finding(
            String facet, Element element, String message, SequencedMap<String, String> evidence, List<Fix> fixes) {
        return new Finding(id, facet, severity(facet), element, message, evidence, fixes);
    }

    /// The number that the design sets for one of this rule's parameters, else the standard one; a percentage counts as
    /// a share of one, a duration in milliseconds.
    public double number(Analysis analysis, String parameter) {
        String standard = parameters.stream()
                .filter(known -> known.name().equals(parameter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no parameter " + parameter))
                .standard();
        return analysis.topology()
                .rules()
                .fields(id)
                .text(parameter)
                .flatMap(RuleInfo::amount)
                .or(() -> amount(standard))
                .orElseThrow();
    }

    /// True if the required availability reaches this rule's parameter `target`.
    public boolean demanded(Analysis analysis) {
        return analysis.availability()
                .filter(percent -> percent >= number(analysis, "target"))
                .isPresent();
    }

    /// True if a parameter can have this value: a number, a percentage or a duration.
    public static boolean isAmount(String text) {
        return amount(text).isPresent();
    }

    /// Reads the value of a parameter.
    static Optional<Double> amount(String text) {
        return Quantity.number(text)
                .or(() -> Quantity.percent(text).map(percent -> percent / 100))
                .or(() -> Quantity.millis(text).map(Long::doubleValue));
    }
}
