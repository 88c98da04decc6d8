package dev.stackwright.rules.cdn;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Edit;
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
import dev.stackwright.rules.Written;
import java.util.List;
import java.util.Optional;

/// CDN-001: an origin whose pages have no age.
public final class AgeRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "CDN-001",
                    "Cache of pages without a lifetime",
                    Severity.WARNING,
                    Scope.LINK,
                    "A proxy fetches from an origin (cdn-origin) and keeps nothing of it: it has no cache, or keeps"
                            + " answers only where the link states a ttl, which is absent or 0. Or it keeps them, and neither the"
                            + " link nor the cache says for how long (info). A link that states cacheMode: pass is meant so.",
                    "Let pages live for a minute; or make it a request, where nothing is to be kept.",
                    "A cache that keeps nothing is one more hop. One that is not told guesses wherever the origin does"
                            + " not say how long its pages live.",
                    "Varnish users' guide, increasing your hit rate: Cache-Control")
            .facet("guess", Severity.INFO);

    /// The rule.
    public static final Rule RULE = Rule.ofCalls(INFO, AgeRule::check);

    private AgeRule() {}

    private static Optional<Finding> check(Analysis analysis, Call call) {
        String mode = call.link().fields().text("cacheMode").orElse("auto");
        boolean asked = call.pattern() == Pattern.CDN_ORIGIN
                && analysis.is(call.from(), Trait.PROXY)
                && !mode.equals("pass")
                && Written.of(call.from()).nothing();
        boolean stated = call.link().fields().has("ttl");
        if (!asked || (stated && call.ttl().isEmpty())) {
            return Optional.empty();
        }
        if (analysis.kind(call.from()).filter(Kind::keepsAnswers).isEmpty()) {
            Edit request = new Edit.ChangePattern(call.link().key(), Pattern.REQUEST_.id());
            return Optional.of(finding(call, "", new Fix("Make it a request", request)));
        }
        boolean cache = analysis.is(call.from(), Trait.HTTP_CACHE);
        boolean none = call.ttl().filter(millis -> millis > 0).isEmpty();
        Fix minute = new Fix("Keep pages for 1m", Edits.property(call.link(), "ttl", Scalar.of("1m")));
        if (none && (!cache || (mode.equals("force") && stated))) {
            return Optional.of(finding(call, "", minute));
        }
        boolean guesses = cache && !stated && call.from().setting("default-ttl").isEmpty();
        return guesses ? Optional.of(finding(call, "guess", minute)) : Optional.empty();
    }

    private static Finding finding(Call call, String facet, Fix fix) {
        String pages = " pages of " + call.to().name();
        return INFO.finding(
                facet,
                Element.link(call.link()),
                facet.isEmpty()
                        ? call.from().name() + " keeps no" + pages
                        : "Nobody tells " + call.from().name() + " how long it may keep" + pages,
                Evidence.of("ttl", call.link().fields().text("ttl").orElse("none")),
                List.of(fix));
    }
}
