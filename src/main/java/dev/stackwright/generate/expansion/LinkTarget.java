package dev.stackwright.generate.expansion;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Ports;
import dev.stackwright.catalog.Helper;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Offer;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Port;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import dev.stackwright.model.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A link together with what its target offers for its pattern: host, port and the texts that both ends get.
record LinkTarget(Link link, Component target, Kind kind, Accounts accounts, Optional<Offer> offer, Address address) {

    private static final Set<Pattern> ATTENDING = Set.of(Pattern.SCRAPE, Pattern.ALERT, Pattern.BACKUP);

    static Optional<LinkTarget> of(Analysis analysis, Link link) {
        return analysis.topology()
                .component(link.to())
                .flatMap(target -> analysis.kind(target)
                        .map(kind -> new LinkTarget(
                                link,
                                target,
                                kind,
                                Accounts.of(analysis, target, kind),
                                Pattern.of(link.pattern()).flatMap(pattern -> kind.offer(pattern, target)),
                                Address.of(analysis, link, target))));
    }

    static List<LinkTarget> from(Analysis analysis, Component component) {
        return analysis.linksFrom(component).stream()
                .filter(link -> analysis.leftOut(component) || !silent(analysis, link))
                .map(link -> of(analysis, link))
                .flatMap(Optional::stream)
                .toList();
    }

    /// True if the link leads to something that is left out, which it would be a false alarm to scrape, tell or save.
    private static boolean silent(Analysis analysis, Link link) {
        return Pattern.of(link.pattern()).filter(ATTENDING::contains).isPresent()
                && analysis.topology()
                        .component(link.to())
                        .filter(analysis::leftOut)
                        .isPresent();
    }

    /// The name under which the target answers: its own, or what a setting says of something that stands outside.
    String host() {
        return address.host()
                .or(() -> kind.is(Trait.OUTSIDE) ? target.setting("host") : Optional.empty())
                .orElse(target.name());
    }

    /// `text` once for each of the target's servers, with the placeholders of an address filled in.
    List<String> each(String text) {
        return members().stream()
                .map(host -> text.replace("{host}", host)
                        .replace("{port}", Integer.toString(port()))
                        .replace("{path}", healthPath().orElse("/")))
                .toList();
    }

    /// The names of the target's servers.
    List<String> members() {
        return kind.is(Trait.OUTSIDE) || address.host().isPresent() ? List.of(host()) : kind.members(target);
    }

    /// The names of a helper's services: `<component>-<helper>`, with a number where there are several.
    static List<String> helperNames(Component component, Helper helper) {
        String name = component.name() + "-" + helper.name();
        return helper.count() == 1
                ? List.of(name)
                : IntStream.rangeClosed(1, helper.count())
                        .mapToObj(number -> name + "-" + number)
                        .toList();
    }

    int port() {
        return address.port().orElseGet(() -> Ports.of(link, target, kind));
    }

    /// The path on the link's port that answers with success while the target is well: its own probe's, else its
    /// kind's.
    Optional<String> healthPath() {
        return target.fields()
                .text("probe.http")
                .or(() -> offer.filter(_ -> !link.fields().has("port"))
                        .flatMap(found -> kind.port(found.port()))
                        .map(Port::health)
                        .filter(path -> !path.isEmpty()));
    }

    /// The reference to the password's value in `.env`; empty if the target has none.
    String password() {
        return accounts.password().map(SecretNames::reference).orElse("");
    }

    /// The environment variables that a program gets for this link, without their prefix: `URL`, `HOST`, `PORT` ...
    SequencedMap<String, String> variables() {
        SequencedMap<String, String> variables = new LinkedHashMap<>();
        Map<String, String> placeholders = placeholders();
        offer.ifPresent(found ->
                found.environment().forEach((name, text) -> variables.put(name, fill(text, placeholders))));
        variables.put("HOST", host());
        variables.put("PORT", Integer.toString(port()));
        if (!accounts.user().isEmpty()) {
            variables.put("USER", accounts.user());
        }
        if (!password().isEmpty()) {
            variables.put("PASSWORD", password());
        }
        return variables;
    }

    /// The variables that the link itself names, with the placeholders filled in.
    SequencedMap<String, String> ownVariables() {
        SequencedMap<String, String> own = new LinkedHashMap<>();
        link.fields().fields("environment").entries().forEach((name, text) -> own.put(name, named(text.toString())));
        return own;
    }

    /// `text` with `{url}` and `{user}` as the link's variables say, and the other placeholders.
    String named(String text) {
        SequencedMap<String, String> variables = variables();
        return fill(
                text.replace("{url}", variables.getOrDefault("URL", ""))
                        .replace("{user}", variables.getOrDefault("USER", "")),
                placeholders());
    }

    /// `API_` for the target `api`.
    String prefix() {
        return Names.variable(target.name()) + "_";
    }

    private static String fill(String text, Map<String, String> placeholders) {
        String filled = text;
        for (var value : placeholders.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    private Map<String, String> placeholders() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("host", host());
        values.put("port", Integer.toString(port()));
        values.put("user", accounts.user());
        values.put("password", password());
        values.put("database", accounts.database());
        values.put("scheme", kind.settingOf(target, "scheme").orElse(""));
        values.put("hosts", addresses(members(), port()));
        kind.helpers()
                .forEach(helper ->
                        values.put(helper.name() + ".hosts", addresses(helperNames(target, helper), helper.port())));
        return values;
    }

    private static String addresses(List<String> names, int port) {
        return names.stream().map(name -> name + ":" + port).collect(Collectors.joining(","));
    }
}
