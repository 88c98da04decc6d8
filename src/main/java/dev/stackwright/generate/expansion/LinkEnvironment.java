package dev.stackwright.generate.expansion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The environment variables that a program gets from its links: `SESSIONS_URL`, `SESSIONS_HOST` ... for the target
/// `sessions`, and the well-known `REDIS_URL` where exactly one target has that name for its URL. What the
/// link names itself comes last and overrides.
final class LinkEnvironment {

    private LinkEnvironment() {}

    static SequencedMap<String, String> of(List<LinkTarget> links) {
        SequencedMap<String, String> environment = new LinkedHashMap<>();
        for (LinkTarget link : links) {
            if (link.offer().isPresent()) {
                link.variables().forEach((name, text) -> environment.put(link.prefix() + name, text));
            }
        }
        for (LinkTarget link : links) {
            String variable = link.offer().map(offer -> offer.variable()).orElse("");
            long targets = links.stream()
                    .filter(other -> other.offer()
                            .filter(offer -> offer.variable().equals(variable))
                            .isPresent())
                    .map(LinkTarget::host)
                    .distinct()
                    .count();
            String url = link.variables().get("URL");
            if (!variable.isEmpty() && targets == 1 && url != null) {
                environment.put(variable, url);
            }
        }
        links.forEach(link -> environment.putAll(link.ownVariables()));
        return environment;
    }
}
