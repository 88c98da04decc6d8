package dev.stackwright.ui.problems;

import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Scalar;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Severity;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a person has chosen for rules and not applied yet, over what the design states for them.
final class RuleChoices {

    private static final String SEVERITY = "severity";

    private final Fields stated;
    private final SortedMap<String, Optional<Scalar>> changes = new TreeMap<>();

    RuleChoices(Fields stated) {
        this.stated = stated;
    }

    /// What is chosen for a rule's key, `severity` or one of its parameters; empty means what the rule says itself.
    String of(RuleInfo rule, String key) {
        String path = rule.id() + "." + key;
        return changes.getOrDefault(path, stated.text(path).map(Scalar::typed))
                .map(Scalar::toString)
                .orElse("");
    }

    /// Chooses a value; an empty one leaves the rule its own.
    void choose(RuleInfo rule, String key, String value) {
        String path = rule.id() + "." + key;
        if (value.equals(stated.text(path).orElse(""))) {
            changes.remove(path);
        } else {
            changes.put(path, value.isEmpty() ? Optional.empty() : Optional.of(Scalar.typed(value)));
        }
    }

    /// How grave the rule's findings are; empty if it judges nothing.
    Optional<Severity> level(RuleInfo rule) {
        String chosen = of(rule, SEVERITY);
        boolean judges = !chosen.equalsIgnoreCase("off") && !(chosen.isEmpty() && rule.optional());
        return judges ? Severity.of(chosen).or(() -> Optional.of(rule.severity())) : Optional.empty();
    }

    /// True if anything is chosen for the rule.
    boolean states(RuleInfo rule) {
        return !of(rule, SEVERITY).isEmpty()
                || rule.parameters().stream()
                        .anyMatch(parameter -> !of(rule, parameter.name()).isEmpty());
    }

    /// How many values differ from what the design states.
    int count() {
        return changes.size();
    }

    /// All of it as one step; empty if nothing differs.
    Optional<Edit> edit() {
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Edit.Several(
                        "Set rules",
                        changes.entrySet().stream()
                                .<Edit>map(change -> new Edit.SetProperty(
                                        Element.design(),
                                        "rules." + change.getKey(),
                                        change.getValue().orElse(null)))
                                .toList()));
    }
}
