package dev.stackwright.rules.proxy;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import dev.stackwright.rules.Written;
import java.util.List;
import java.util.stream.Stream;

/// PROXY-006: an address that is looked up once.
public final class PinnedRule {

    private static final RuleInfo INFO = new RuleInfo(
            "PROXY-006",
            "Proxy that looks an upstream up only once",
            Severity.WARNING,
            Scope.WHOLE,
            "A text that the design itself writes into a proxy's configuration, in a file of its own or inserted,"
                    + " passes calls to a component by name, and nothing in it makes the proxy look the name up again:"
                    + " in nginx a proxy_pass with a fixed name or a server without resolve, in HAProxy a server without"
                    + " resolvers. What is generated looks names up again.",
            "Draw a link instead of the text; or give the server resolve (nginx) or resolvers (HAProxy).",
            "The name is looked up at the start. After the component has been created anew, the proxy calls an"
                    + " address at which nobody, or somebody else, answers.",
            "HAProxy configuration manual, server IP address resolution; nginx ngx_http_upstream_module, resolve");

    /// The rule.
    public static final Rule RULE = Rule.ofParts(INFO, PinnedRule::check);

    private PinnedRule() {}

    private static Stream<Finding> check(Analysis analysis, Component component) {
        if (!analysis.is(component, Trait.PROXY)) {
            return Stream.empty();
        }
        Written written = Written.of(component);
        if (written.nothing()) {
            return Stream.empty();
        }
        return analysis.components()
                .filter(analysis::started)
                .map(Component::name)
                .filter(name -> !name.equals(component.name()))
                .filter(name -> pinned(written, name))
                .map(name -> finding(component, name));
    }

    /// An upstream of that name says by itself how its servers are looked up.
    private static boolean pinned(Written written, String name) {
        String quoted = java.util.regex.Pattern.quote(name);
        String passed = ".*\\b(proxy_pass\\s+https?://|grpc_pass\\s+grpcs?://|(fastcgi|uwsgi)_pass\\s+)" + quoted
                + "(:[0-9]+)?[/;].*";
        String nginx = "server\\s+" + quoted + "(:[0-9]+)?(\\s[^;]*)?;.*";
        String haproxy = "server\\s+\\S+\\s+" + quoted + ":[0-9]+(\\s.*)?";
        boolean own = written.has("upstream\\s+" + quoted + "\\s*\\{");
        boolean looked = written.has("default-server\\s[^\\n]*\\bresolvers\\b");
        return written.lines()
                .anyMatch(line -> (!own && line.matches(passed))
                        || (line.matches(nginx) && !line.matches(".*\\sresolve\\b.*"))
                        || (!looked && line.matches(haproxy) && !line.matches(".*\\sresolvers\\b.*")));
    }

    private static Finding finding(Component component, String name) {
        return INFO.finding(
                "",
                Element.component(component.name()),
                component.name() + " looks up " + name + " only once, at its start",
                Evidence.of("upstream", name),
                List.of());
    }
}
