package dev.stackwright.rules.security;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.ImageReference;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
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
import java.util.Set;
import java.util.stream.Stream;

/// SEC-001: an image that is another one tomorrow.
public final class ImageTagRule {

    private static final Set<String> MUTABLE =
            Set.of("latest", "stable", "edge", "test", "nightly", "dev", "beta", "canary", "lts", "main", "master");

    private static final RuleInfo INFO = new RuleInfo(
                    "SEC-001",
                    "Image tag missing or mutable",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "An image has neither a digest nor a tag, or a tag that moves (latest, stable, edge, main ...). A warning in"
                            + " stage dev. Images that the stack builds itself are not meant.",
                    "Pin the version that the catalogue knows for the kind.",
                    "Each pull may bring something else: no roll-back and no two equal machines.",
                    "dclint service-image-require-explicit-tag; kube-linter latest-tag; Trivy DS-0001; Checkov CKV_DOCKER_7")
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, ImageTagRule::check);

    private ImageTagRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        return analysis.container(component)
                .filter(container -> !container.built())
                .flatMap(container -> container.image())
                .filter(image -> image.digest().isEmpty())
                .filter(image ->
                        image.tag().isEmpty() || MUTABLE.contains(image.tag().get()))
                .filter(image -> !image.repository().contains("$"))
                .map(image -> finding(analysis, component, image));
    }

    private static Finding finding(Analysis analysis, Component component, ImageReference image) {
        List<Fix> fixes = analysis.kind(component).stream()
                .flatMap(kind -> Stream.of(
                        kind.container().image(), kind.initial().text("image").orElse("")))
                .map(ImageReference::of)
                .filter(pinned -> pinned.repository().equals(image.repository()))
                .map(pinned ->
                        new Fix("Pin " + pinned, Edits.property(component, "image", Scalar.of(pinned.toString()))))
                .toList();
        return INFO.finding(
                "",
                Element.component(component.name()),
                component.name() + " runs " + image + ", which "
                        + image.tag().map(tag -> "moves with the tag " + tag).orElse("has no tag"),
                Evidence.of("image", image.toString()),
                fixes);
    }
}
