package dev.stackwright.rules.operations;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Scalar;
import dev.stackwright.rules.Edits;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.Optional;

/// OPS-009: an image of which nobody knows where it comes from.
public final class DoubleImageRule {

    private static final RuleInfo INFO = new RuleInfo(
            "OPS-009",
            "Image that is built and may be fetched as well",
            Severity.WARNING,
            Scope.COMPONENT,
            "A component states both an image and a build, and no pull_policy under compose.",
            "Say that it is built (pull_policy: build); or take the build or the image away.",
            "Compose may fetch an image of that name instead of building it, so that it depends on the machine which"
                    + " of the two runs.",
            "Compose specification, build and image; dclint no-build-and-image");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, DoubleImageRule::check);

    private DoubleImageRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        Fields fields = component.fields();
        boolean both = fields.has("build") && fields.has("image") && !fields.has("compose.pull_policy");
        return both && analysis.started(component) ? Optional.of(finding(component)) : Optional.empty();
    }

    private static Finding finding(Component component) {
        String image = component.fields().text("image").orElse("");
        return INFO.finding(
                "",
                Element.component(component.name()),
                "Nobody knows whether " + component.name() + " runs what is built or " + image + " as it is fetched",
                Evidence.of("image", image),
                List.of(
                        new Fix(
                                "Always build it",
                                Edits.property(component, "compose.pull_policy", Scalar.of("build"))),
                        new Fix("Take the image away", Edits.clear(component, "image")),
                        new Fix("Take the build away", Edits.clear(component, "build"))));
    }
}
