package dev.stackwright.model;

import java.util.Optional;

/// Carries out [Edit.SetProperty] on each sort of element.
final class PropertyChange {

    private PropertyChange() {}

    static void carryOut(Draft draft, Edit.SetProperty edit) {
        switch (edit.element()) {
            case Element.OfComponent(String name) ->
                draft.component(name).map(known -> changed(known, edit)).ifPresent(draft::put);
            case Element.OfLink(String key) -> draft.links().change(key, link -> link.with(edit.path(), edit.value()));
            case Element.OfZone(String name) -> draft.become(design -> ofZone(design, name, edit));
            case Element.OfNote _ -> {}
            case Element.OfDesign _ -> draft.become(design -> design.with(ofDesign(design.topology(), edit)));
        }
    }

    private static Component changed(Component component, Edit.SetProperty edit) {
        return edit.path().equals("kind") && edit.value() instanceof Scalar kind
                ? component.of(kind.text())
                : component.with(edit.path(), edit.value());
    }

    private static Design ofZone(Design design, String name, Edit.SetProperty edit) {
        return Optional.ofNullable(design.topology().zones().get(name))
                .map(zone -> design.with(design.topology().with(zone.with(edit.path(), edit.value()))))
                .orElse(design);
    }

    private static Topology ofDesign(Topology topology, Edit.SetProperty edit) {
        Fields all = Fields.of("name", Scalar.of(topology.name()))
                .with("requirements", topology.requirements())
                .with("rules", topology.rules())
                .withPath(edit.path(), edit.value());
        return topology.withName(all.text("name").orElse(topology.name()))
                .withRequirements(all.fields("requirements"))
                .withRules(all.fields("rules"));
    }
}
