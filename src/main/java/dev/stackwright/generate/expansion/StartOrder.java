package dev.stackwright.generate.expansion;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.generate.GenerateProblem;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Who starts after whom: a link whose pattern says so, unless it is optional or leads to something that the stack
/// does not start.
record StartOrder(Analysis analysis) {

    /// The links that make `component` wait for their targets.
    List<Link> waitsFor(Component component) {
        return analysis.linksFrom(component).stream()
                .filter(_ -> !analysis.here(component))
                .filter(link -> !link.optional() && !link.to().equals(link.from()))
                .filter(link ->
                        Pattern.of(link.pattern()).filter(Pattern::startsAfter).isPresent())
                .filter(link -> analysis.topology()
                        .component(link.to())
                        .filter(target -> analysis.kind(target).isPresent()
                                && !analysis.is(target, Trait.OUTSIDE)
                                && !analysis.here(target)
                                && (!analysis.leftOut(target) || analysis.leftOut(component)))
                        .isPresent())
                .toList();
    }

    /// Components such that each comes after all that it waits for.
    List<Component> sorted() throws GenerateProblem {
        SequencedSet<Component> done = new LinkedHashSet<>();
        for (Component component : analysis.topology().components().values()) {
            visit(component, done, new ArrayList<>());
        }
        return List.copyOf(done);
    }

    private void visit(Component component, SequencedSet<Component> done, List<String> path) throws GenerateProblem {
        if (done.contains(component)) {
            return;
        }
        int seen = path.indexOf(component.name());
        if (seen >= 0) {
            throw new GenerateProblem("These start each other in a circle: "
                    + String.join(" -> ", path.subList(seen, path.size())) + " -> " + component.name()
                    + ". Mark one of the links optional.");
        }
        path.add(component.name());
        for (Link link : waitsFor(component)) {
            visit(analysis.topology().component(link.to()).orElseThrow(), done, path);
        }
        path.removeLast();
        done.add(component);
    }
}
