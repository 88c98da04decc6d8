package dev.stackwright.rules.proxy;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Settings;
import dev.stackwright.catalog.Trait;
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
import java.util.stream.Stream;

/// PROXY-002: a client that may take for ever.
public final class ClientTimeoutRule {

    private static final RuleInfo INFO = new RuleInfo(
            "PROXY-002",
            "Proxy without a timeout towards its clients",
            Severity.WARNING,
            Scope.COMPONENT,
            "A setting of a proxy that limits how long a client may take is 0, which means no limit, be"
                    + " it by the design or by the default of the server.",
            "Set it to the value that a new proxy of the kind begins with.",
            "A client that sends its request a letter at a time holds a connection and memory for as long"
                    + " as it likes.",
            "HAProxy configuration manual, timeout client and http-request; Envoy, configuring as an edge" + " proxy");

    /// The rule.
    public static final Rule RULE = Rule.ofParts(INFO, ClientTimeoutRule::check);

    private ClientTimeoutRule() {}

    private static final List<String> SETTINGS = List.of(
            "timeout-client",
            "timeout-http-request",
            "request-headers-timeout",
            "stream-idle-timeout",
            "read-header-timeout",
            "client-header-timeout",
            "client-body-timeout",
            "read-timeout");

    private static Stream<Finding> check(Analysis analysis, Component component) {
        Settings settings = analysis.settings(component);
        return SETTINGS.stream()
                .filter(_ -> analysis.is(component, Trait.PROXY))
                .filter(setting ->
                        settings.millis(setting).filter(millis -> millis == 0).isPresent())
                .map(setting -> finding(analysis, component, setting));
    }

    private static Finding finding(Analysis analysis, Component component, String setting) {
        String right = analysis.kind(component)
                .flatMap(kind -> kind.setting(setting))
                .flatMap(known -> known.initial())
                .orElse("10s");
        return INFO.finding(
                "",
                Element.component(component.name()),
                component.name() + " has no limit for its clients in " + setting,
                Evidence.of(setting, component.setting(setting).orElse("none")),
                List.of(new Fix("Limit it to " + right, Edits.set(component, setting, Scalar.of(right)))));
    }
}
