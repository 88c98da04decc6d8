package dev.stackwright.rules.cdn;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Link;
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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// CDN-004: one visitor's page for all.
public final class PersonalRule {

    private static final Set<String> PERSONAL = Set.of("cookie", "authorization");

    private static final RuleInfo INFO = new RuleInfo(
            "CDN-004",
            "Pages of one visitor that others may get",
            Severity.ERROR,
            Scope.LINK,
            "A proxy keeps the answers of a program whatever their headers say (cacheMode: force), the program has"
                    + " sessions, and all of its pages go over this link. Links with an endpoint or that vary by Cookie"
                    + " are left alone, and so are caches that pass by whatever carries a cookie, as Varnish does.",
            "Follow what the program says of its pages (cacheMode: auto).",
            "A program marks a page that is for one visitor as private. A cache that does not listen gives it to the"
                    + " next one who asks.",
            "Varnish users' guide, increasing your hit rate; nginx ngx_http_proxy_module, proxy_ignore_headers");

    /// The rule.
    public static final Rule RULE = Rule.ofCalls(INFO, PersonalRule::check);

    private PersonalRule() {}

    private static Optional<Finding> check(Analysis analysis, Call call) {
        Fields link = call.link().fields();
        boolean forced = link.text("cacheMode").filter("force"::equals).isPresent()
                && call.ttl().filter(millis -> millis > 0).isPresent();
        boolean whole = link.text("endpoint").filter(path -> !path.equals("/")).isEmpty();
        boolean apart =
                link.texts("vary").stream().anyMatch(header -> PERSONAL.contains(header.toLowerCase(Locale.ROOT)));
        boolean blind = analysis.kind(call.from())
                        .filter(kind -> kind.is(Trait.PROXY) && kind.keepsAnswers())
                        .filter(kind -> !kind.exceptions().containsKey(INFO.id()))
                        .isPresent()
                && Written.of(call.from()).nothing();
        return forced && whole && !apart && blind
                ? personal(analysis, call).map(why -> finding(call, why))
                : Optional.empty();
    }

    private static Optional<String> personal(Analysis analysis, Call call) {
        return call.to()
                .fields()
                .text("session")
                .filter(session -> !session.equals("none"))
                .map(session -> "session: " + session)
                .or(() -> analysis.linksFrom(call.to()).stream()
                        .filter(link -> link.pattern().equals(Pattern.SESSION.id()))
                        .map(Link::key)
                        .findFirst());
    }

    private static Finding finding(Call call, String why) {
        return INFO.finding(
                "",
                Element.link(call.link()),
                call.from().name() + " keeps every page of " + call.to().name() + ", and some are for one visitor only",
                Evidence.of("cacheMode", "force", "personal", why),
                List.of(new Fix("Follow what " + call.to().name() + " says", Edits.clear(call.link(), "cacheMode"))));
    }
}
