package dev.stackwright.model;

/// Carries out [Edit.SetProperty] on each sort of element.
final class PropertyChange {

    private PropertyChange() {}

    static Design applyTo(Design design, Edit.SetProperty edit) {
        Topology topology = design.topology();
        Topology changed = switch (edit.element()) {
            case Element.OfComponent(String name) ->
                topology.component(name)
                        .map(component -> topology.with(component.with(edit.path(), edit.value())))
                        .orElse(topology);
            case Element.OfLink(String key) -> topology.changeLink(key, link -> link.with(edit.path(), edit.value()));
            case Element.OfZone(String name) ->
                topology.zones().containsKey(name)
                        ? topology.with(topology.zones().get(name).with(edit.path(), edit.value()))
                        : topology;
            case Element.OfNote _ -> topology;
            case Element.OfDesign _ -> ofDesign(topology, edit);
        };
        return design.with(changed);
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
