package dev.stackwright.rules;

import dev.stackwright.model.Element;
import java.util.List;

/// A rule that could not do its work, which is an error in Stackwright.
public record Failure(String rule, String problem) {

    /// A sentence for the user.
    public String sentence() {
        return "Rule " + rule + " failed, so nothing is known of what it looks for; this is an error in Stackwright: "
                + problem;
    }

    /// The same as a finding, for those who show findings only.
    Finding finding() {
        return new Finding(
                rule,
                "failed",
                Severity.ERROR,
                Element.design(),
                sentence(),
                Evidence.of("problem", problem),
                List.of());
    }
}
