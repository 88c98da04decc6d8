package dev.stackwright.rules.security;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.EffectiveContainer;
import dev.stackwright.analysis.ImageReference;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.Optional;

/// SEC-002: an image that somebody could replace.
public final class DigestRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "SEC-002",
                    "Image without a digest",
                    Severity.INFO,
                    Scope.COMPONENT,
                    "A component's image has a tag, and no digest behind it (info); a warning where the requirements name"
                            + " compliance. An image that is built here has none.",
                    "Write the digest behind the tag, as in nginx:1.30.4@sha256:…; docker buildx imagetools inspect"
                            + " says it.",
                    "Whoever may write to the registry can put another image under the tag. A digest names one image and"
                            + " no other.",
                    "compose-lint CL-0019; Docker, image digests")
            .facet("compliance", Severity.WARNING)
            .notInDev()
            .onRequest();

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, DigestRule::check);

    private DigestRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        boolean compliance =
                !analysis.topology().requirements().texts("compliance").isEmpty();
        return analysis.container(component)
                .filter(container -> !container.built())
                .flatMap(EffectiveContainer::image)
                .filter(image -> image.tag().isPresent() && image.digest().isEmpty())
                .map(image -> finding(component, image, compliance ? "compliance" : ""));
    }

    private static Finding finding(Component component, ImageReference image, String facet) {
        return INFO.finding(
                facet,
                Element.component(component.name()),
                component.name() + " runs whatever stands under " + image + " when it is pulled",
                Evidence.of("image", image.toString()),
                List.of());
    }
}
