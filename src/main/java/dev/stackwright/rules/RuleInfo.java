package dev.stackwright.rules;

import dev.stackwright.model.Element;
import java.util.List;
import java.util.SequencedMap;

/// What a rule's page says: id, title, severity, how far it looks, and in sentences when it fires, how it is
/// mended, why it matters and where that comes from.
public record RuleInfo(
        String id, String title, Severity severity, Scope scope, String when, String fix, String why, String source) {

    /// A finding of this rule, with the rule's own severity.
    public Finding finding(
            String facet, Element element, String message, SequencedMap<String, String> evidence, List<Fix> fixes) {
        return new Finding(id, facet, severity, element, message, evidence, fixes);
    }
}
