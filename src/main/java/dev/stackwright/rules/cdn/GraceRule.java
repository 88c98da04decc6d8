package dev.stackwright.rules.cdn;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Quantity;
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

/// CDN-002: a page that is gone the moment it is old.
public final class GraceRule {

    private static final RuleInfo INFO = new RuleInfo(
            "CDN-002",
            "Cached pages without grace",
            Severity.WARNING,
            Scope.LINK,
            "A cache of web pages may not serve a page that has just expired: the link states no grace,"
                    + " and that of the cache is 0.",
            "Serve an expired page for two minutes while it is fetched anew, and keep it for eight.",
            "With grace one call fetches the page anew while all others get the old one, also when the"
                    + " origin is away.",
            "Varnish users' guide, grace; RFC 5861, from memory");

    /// The rule.
    public static final Rule RULE = Rule.ofCalls(INFO, GraceRule::check);

    private GraceRule() {}

    private static Optional<Finding> check(Analysis analysis, Call call) {
        boolean cached = analysis.is(call.from(), Trait.HTTP_CACHE)
                && call.pattern() == Pattern.CDN_ORIGIN
                && call.link().fields().text("cacheMode").filter("pass"::equals).isEmpty();
        Optional<Long> grace = call.link()
                .fields()
                .text("grace")
                .flatMap(Quantity::millis)
                .or(() -> analysis.settings(call.from()).millis("default-grace"));
        return cached && grace.filter(millis -> millis == 0).isPresent()
                ? Optional.of(finding(call))
                : Optional.empty();
    }

    private static Finding finding(Call call) {
        Edit edit = Edit.several(
                "Serve expired pages of " + call.to().name(),
                List.of(
                        Edits.property(call.link(), "grace", Scalar.of("2m")),
                        Edits.property(call.link(), "keep", Scalar.of("8m"))));
        return INFO.finding(
                "",
                Element.link(call.link()),
                call.from().name() + " serves no page of " + call.to().name() + " that has just expired",
                Evidence.of("grace", call.link().fields().text("grace").orElse("none")),
                List.of(new Fix("Serve them for 2m", edit)));
    }
}
