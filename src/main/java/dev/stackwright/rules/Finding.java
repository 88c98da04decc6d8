package dev.stackwright.rules;

import dev.stackwright.model.Element;
import dev.stackwright.model.Waiver;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What a rule found on one element. `facet` tells findings of one rule on one element apart (empty if there is
/// only one sort); `evidence` holds the measured values. Identity is rule, facet, element and evidence, never
/// the message.
public record Finding(
        String rule,
        String facet,
        Severity severity,
        Element element,
        String message,
        SequencedMap<String, String> evidence,
        List<Fix> fixes) {

    /// Copies the collections, keeping their order.
    public Finding {
        evidence = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(evidence));
        fixes = List.copyOf(fixes);
    }

    /// The rule's id, with the facet behind a slash where there is one: `REL-001/connect`.
    public String id() {
        return facet.isEmpty() ? rule : rule + "/" + facet;
    }

    /// What makes this finding the same one in another run: `REL-001/connect link a->b:request state=none`.
    public String identity() {
        StringBuilder text = new StringBuilder(id() + " " + element.type() + " " + element.label());
        evidence.forEach(
                (name, value) -> text.append(' ').append(name).append('=').append(value));
        return text.toString();
    }

    /// True if the waiver speaks of this finding.
    public boolean coveredBy(Waiver waiver) {
        boolean named = waiver.rule().equals(rule) || waiver.rule().equals(id());
        return named && waiver.covers(element);
    }

    /// This finding with another severity.
    public Finding with(Severity other) {
        return new Finding(rule, facet, other, element, message, evidence, fixes);
    }
}
