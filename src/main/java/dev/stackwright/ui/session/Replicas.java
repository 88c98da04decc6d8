package dev.stackwright.ui.session;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Scalar;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;

/// How many run of each selected component of which several can: not of what stands outside or on this machine, nor of
/// what keeps data, whose copies would know nothing of each other, nor of what counts its servers by its mode.
public record Replicas(DesignSession session) {

    /// True if so many more can run of something that is selected; never fewer than one.
    public boolean possible(int more) {
        return changing(more).findAny().isPresent();
    }

    /// Lets so many more run of each, or fewer if negative; changes in a row are one step.
    public void change(int more) {
        List<Component> changing = changing(more).toList();
        if (changing.isEmpty()) {
            return;
        }
        String what = changing.size() == 1 ? changing.getFirst().name() : changing.size() + " components";
        List<Edit> edits = changing.stream().map(each -> edit(each, more)).toList();
        session.apply(
                Edit.several("Set replicas of " + what, edits),
                "replicas " + session.selection().components());
        IntSummaryStatistics now =
                changing.stream().mapToInt(each -> each.replicas() + more).summaryStatistics();
        String least = now.getMin() == now.getMax() ? "" : now.getMin() + " to ";
        session.say("Replicas of " + what + ": " + least + now.getMax());
    }

    private Stream<Component> changing(int more) {
        return session.selection().components().stream()
                .flatMap(name -> session.design().topology().component(name).stream())
                .filter(component -> several(component, session.catalog()) && component.replicas() + more >= 1);
    }

    /// True if several of a component can run.
    static boolean several(Component component, Catalog catalog) {
        return catalog.of(component)
                        .filter(kind -> !kind.is(Trait.OUTSIDE) && !kind.is(Trait.STATEFUL))
                        .filter(kind -> !kind.clustered(component))
                        .isPresent()
                && !Analysis.here(component, catalog);
    }

    /// One is what a component has that says nothing.
    private static Edit edit(Component component, int more) {
        int count = component.replicas() + more;
        return new Edit.SetProperty(
                Element.component(component.name()), "replicas", count == 1 ? null : Scalar.of(count));
    }
}
