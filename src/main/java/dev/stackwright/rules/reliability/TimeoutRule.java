package dev.stackwright.rules.reliability;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// REL-001: a call that can wait for ever.
public final class TimeoutRule {

    private static final Set<Pattern> CALLS = EnumSet.of(
            Pattern.REQUEST_, Pattern.CACHE_ASIDE, Pattern.SESSION, Pattern.STORE, Pattern.LOCK, Pattern.QUERY);
    private static final long CONNECT_MILLIS = 1000;
    private static final long STANDARD_P99_MILLIS = 1000;

    private static final RuleInfo INFO = new RuleInfo(
                    "REL-001",
                    "Call without a timeout",
                    Severity.ERROR,
                    Scope.LINK,
                    "A link with pattern request, query, cache-aside, session, store or lock has no timeout (error) or no"
                            + " connect timeout (warning). Links from outside the stack are not ours to time.",
                    "Set the timeout to twice the expected 99th percentile, and the connect timeout to 1s.",
                    "A call without a timeout holds its resources for as long as the other side is impaired; many clients wait"
                            + " for ever unless told otherwise.",
                    "AWS Well-Architected REL05-BP05; Amazon Builders' Library on timeouts and retries; Release It!")
            .facet("connect", Severity.WARNING)
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofLinks(INFO, TimeoutRule::check);

    private TimeoutRule() {}

    private static Optional<Finding> check(Analysis analysis, Link link) {
        boolean call = Pattern.of(link.pattern()).filter(CALLS::contains).isPresent();
        return call && startsInside(analysis, link) ? untimed(analysis, link) : Optional.empty();
    }

    private static boolean startsInside(Analysis analysis, Link link) {
        Optional<Component> from = analysis.topology().component(link.from());
        return from.isPresent() && !analysis.is(from.get(), Trait.OUTSIDE);
    }

    private static Optional<Finding> untimed(Analysis analysis, Link link) {
        String timeout = link.fields().text("timeout").orElse("none");
        boolean timed = Quantity.millis(timeout).filter(millis -> millis > 0).isPresent();
        boolean connects = link.fields().has("connectTimeout");
        if (timed && connects) {
            return Optional.empty();
        }
        String value = Quantity.duration(suggested(analysis, link));
        Edit connect = Edits.property(link, "connectTimeout", Scalar.of(Quantity.duration(CONNECT_MILLIS)));
        if (timed) {
            return Optional.of(finding(link, "connect", "no connect timeout", new Fix("Connect within 1s", connect)));
        }
        Edit both = connects
                ? Edits.property(link, "timeout", Scalar.of(value))
                : Edit.several(
                        "Set timeouts of " + link.key(),
                        List.of(Edits.property(link, "timeout", Scalar.of(value)), connect));
        return Optional.of(finding(link, "", "timeout " + timeout, new Fix("Time out after " + value, both)));
    }

    private static long suggested(Analysis analysis, Link link) {
        return link.fields()
                        .text("expectedP99")
                        .or(() -> analysis.topology().requirements().text("p99"))
                        .flatMap(Quantity::millis)
                        .filter(millis -> millis > 0)
                        .orElse(STANDARD_P99_MILLIS)
                * 2;
    }

    private static Finding finding(Link link, String facet, String state, Fix fix) {
        return INFO.finding(
                facet,
                Element.link(link),
                "The call from " + link.from() + " to " + link.to() + " has "
                        + (facet.isEmpty() ? "no timeout" : "no connect timeout"),
                Evidence.of("state", state),
                List.of(fix));
    }
}
