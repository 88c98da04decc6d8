package dev.stackwright.rules.cache;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Family;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a cache is used for: the links that arrive at it, without those that only watch.
record Clients(List<Link> links) {

    private static final Set<Pattern> LASTING = EnumSet.of(Pattern.QUEUE, Pattern.STORE);
    private static final Set<Pattern> CACHING = EnumSet.of(Pattern.CACHE_ASIDE, Pattern.READ_THROUGH);

    static Clients of(Analysis analysis, Component component) {
        return new Clients(analysis.linksTo(component).stream()
                .filter(link -> Pattern.of(link.pattern())
                        .filter(pattern -> pattern.family() != Family.OBSERVE)
                        .isPresent())
                .toList());
    }

    boolean allLasting() {
        return all(LASTING);
    }

    boolean allCaching() {
        return all(CACHING);
    }

    private boolean all(Set<Pattern> patterns) {
        return !links.isEmpty()
                && links.stream()
                        .allMatch(link ->
                                patterns.contains(Pattern.of(link.pattern()).orElseThrow()));
    }
}
