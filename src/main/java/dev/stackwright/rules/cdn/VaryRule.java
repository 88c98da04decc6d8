package dev.stackwright.rules.cdn;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Items;
import dev.stackwright.model.Link;
import dev.stackwright.rules.Edits;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// CDN-003: a copy for every browser.
public final class VaryRule {

    private static final RuleInfo INFO = new RuleInfo(
            "CDN-003",
            "Header that splits the cache into endless copies",
            Severity.WARNING,
            Scope.LINK,
            "A link whose answers are cached varies by User-Agent, Cookie or Authorization.",
            "Take the header out of vary.",
            "Every value makes a copy of its own, so that hardly any call finds one.",
            "Varnish users' guide, increasing your hit rate");

    /// The rule.
    public static final Rule RULE = Rule.ofLinks(INFO, VaryRule::check);

    private VaryRule() {}

    private static final Set<String> ENDLESS = Set.of("user-agent", "cookie", "authorization");

    private static Optional<Finding> check(Analysis analysis, Link link) {
        List<String> vary = link.fields().texts("vary");
        List<String> endless = vary.stream()
                .filter(header -> ENDLESS.contains(header.toLowerCase(Locale.ROOT)))
                .toList();
        return endless.isEmpty() ? Optional.empty() : Optional.of(finding(link, vary, endless));
    }

    private static Finding finding(Link link, List<String> vary, List<String> endless) {
        List<String> kept =
                vary.stream().filter(header -> !endless.contains(header)).toList();
        Edit edit = kept.isEmpty()
                ? Edits.clear(link, "vary")
                : Edits.property(link, "vary", Items.of(kept.toArray(String[]::new)));
        return INFO.finding(
                "",
                Element.link(link),
                "The cached answers of " + link.to() + " are kept once for every " + endless.getFirst(),
                Evidence.of("vary", String.join(", ", endless)),
                List.of(new Fix(
                        "Do not vary by it",
                        edit,
                        "Only if the answers do not depend on " + endless.getFirst() + ".")));
    }
}
