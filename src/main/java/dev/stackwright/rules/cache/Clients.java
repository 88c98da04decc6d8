package dev.stackwright.rules.cache;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.catalog.Family;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a cache is used for: the links that arrive at it, without those that only watch or copy.
record Clients(List<Link> links) {

    private static final Set<Pattern> LASTING = EnumSet.of(Pattern.QUEUE, Pattern.STORE);
    static final Set<Pattern> CACHING = EnumSet.of(Pattern.CACHE_ASIDE, Pattern.READ_THROUGH);

    /// What keeps data that is not fetched again from elsewhere.
    static final Set<Pattern> KEEPING = EnumSet.of(Pattern.SESSION, Pattern.STORE, Pattern.LOCK);

    /// The calls that use the component as a cache.
    static Stream<Call> caching(Analysis analysis, Component component) {
        return analysis.calls().to(component).stream().filter(call -> CACHING.contains(call.pattern()));
    }

    static Clients of(Analysis analysis, Component component) {
        return new Clients(analysis.linksTo(component).stream()
                .filter(link -> Pattern.of(link.pattern())
                        .filter(pattern -> pattern.family() != Family.OBSERVE && pattern.family() != Family.REPLICATE)
                        .isPresent())
                .toList());
    }

    boolean any() {
        return !links.isEmpty();
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
