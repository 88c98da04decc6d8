package dev.stackwright.generate.expansion;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.PresetNames;
import dev.stackwright.catalog.Offer;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The environment variables that a program gets from its links: `SESSIONS_URL`, `SESSIONS_HOST` ... for the target
/// `sessions`, the well-known `REDIS_URL` where exactly one target has that name for its URL, and those that its
/// preset's framework reads. What a link names itself comes last and overrides.
public final class LinkEnvironment {

    private final SequencedMap<String, LinkVariable> variables = new LinkedHashMap<>();

    private LinkEnvironment() {}

    /// The variables that a component gets from its links, by name.
    public static Collection<LinkVariable> of(Analysis analysis, Component component) {
        List<LinkTarget> links = LinkTarget.from(analysis, component);
        LinkEnvironment environment = new LinkEnvironment();
        links.stream()
                .filter(link -> link.offer().isPresent())
                .forEach(link -> link.variables()
                        .forEach((name, text) -> environment.put(link.prefix() + name, text, link.link())));
        links.forEach(link -> environment.wellKnown(link, links));
        PresetNames.of(analysis, component).stream()
                .filter(PresetNames::given)
                .forEach(names -> LinkTarget.of(analysis, names.link())
                        .ifPresent(target -> names.variables()
                                .forEach((name, text) -> environment.put(name, target.named(text), names.link()))));
        links.forEach(link -> link.ownVariables().forEach((name, text) -> environment.put(name, text, link.link())));
        return environment.variables.sequencedValues();
    }

    private void put(String name, String text, Link link) {
        variables.put(name, new LinkVariable(name, text, link));
    }

    private void wellKnown(LinkTarget link, List<LinkTarget> links) {
        String variable = link.offer().map(Offer::variable).orElse("");
        if (variable.isEmpty()) {
            return;
        }
        long targets = links.stream()
                .filter(other -> other.offer()
                        .filter(offer -> offer.variable().equals(variable))
                        .isPresent())
                .map(LinkTarget::host)
                .distinct()
                .count();
        String url = targets == 1 ? link.variables().get("URL") : null;
        if (url != null) {
            put(variable, url, link.link());
        }
    }
}
