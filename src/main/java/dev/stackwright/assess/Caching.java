package dev.stackwright.assess;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Where answers are kept, and where they could be.
record Caching(Analysis analysis) {

    private static final Set<Pattern> CACHING = EnumSet.of(Pattern.CACHE_ASIDE, Pattern.READ_THROUGH);
    private static final Set<Pattern> KEEPING =
            EnumSet.of(Pattern.CACHE_ASIDE, Pattern.READ_THROUGH, Pattern.SESSION, Pattern.CDN_ORIGIN);

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Call call : analysis.calls().all()) {
            if (keeps(call)) {
                lines.add(Line.good(sentence(call) + life(call), Line.of(call.link())));
            } else if (call.has("ttl") && analysis.is(call.from(), Trait.PROXY)) {
                lines.add(Line.good(
                        call.from().name() + " keeps answers of " + call.to().name() + life(call),
                        Line.of(call.link())));
            } else if (uncached(call)) {
                String what = "what " + call.from().name() + " reads from "
                        + call.to().name();
                lines.add(Line.open(
                        sentence(call) + rate(call) + " and keeps nothing of it",
                        Line.of(call.link()),
                        "Keep " + what + " in a cache, if the same is read often"));
            }
        }
        analysis.components()
                .filter(this::plainDoor)
                .forEach(door -> lines.add(Line.open(
                        door.name() + " passes every request on and keeps no answer",
                        Line.of(door),
                        "Keep what many visitors share at " + door.name()
                                + " (ttl on a link), or in an HTTP cache behind it")));
        return lines.isEmpty()
                ? List.of(Line.note("Nothing here reads what a cache could keep", Element.design()))
                : lines;
    }

    private boolean keeps(Call call) {
        return KEEPING.contains(call.pattern())
                && (!CACHING.contains(call.pattern()) || analysis.is(call.to(), Trait.CACHE));
    }

    private static String sentence(Call call) {
        return call.from().name() + " " + call.pattern().verb() + " "
                + call.to().name();
    }

    private static String life(Call call) {
        return call.link().fields().text("ttl").map(ttl -> ", for " + ttl).orElse("");
    }

    private String rate(Call call) {
        return analysis.load()
                .over(call.link())
                .map(rate -> " " + Math.round(rate) + " times a second")
                .orElse("");
    }

    /// A program reads a store, and has no cache that would spare it.
    private boolean uncached(Call call) {
        boolean reads = call.pattern() == Pattern.QUERY && !call.link().fields().flag("writes");
        boolean store = analysis.is(call.to(), Trait.DATABASE) || analysis.is(call.to(), Trait.SEARCH);
        return reads
                && store
                && analysis.is(call.from(), Trait.WORKLOAD)
                && analysis.calls().from(call.from()).stream().noneMatch(other -> CACHING.contains(other.pattern()));
    }

    /// A proxy that visitors come to, without any cache on the way to its programs.
    private boolean plainDoor(Component component) {
        boolean door = analysis.is(component, Trait.PROXY)
                && !analysis.is(component, Trait.HTTP_CACHE)
                && analysis.calls().to(component).stream().anyMatch(call -> analysis.is(call.from(), Trait.ENTRY));
        return door
                && analysis.calls().from(component).stream()
                        .noneMatch(call -> call.has("ttl") || analysis.is(call.to(), Trait.HTTP_CACHE));
    }
}
