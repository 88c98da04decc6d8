package dev.stackwright.ui.canvas;

import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Point;
import java.util.Optional;
import java.util.Set;

/// What is renamed on the canvas: the element, where its name stands, and the names that others have.
record Naming(Element element, Point place, Set<String> taken) {

    /// The naming of an element, if that has a name and is drawn.
    static Optional<Naming> of(Design design, Drawing drawing, Element element) {
        return switch (element) {
            case Element.OfComponent(String name) ->
                Optional.ofNullable(drawing.places().get(name))
                        .map(card -> new Naming(
                                element,
                                card.plus(52, 6),
                                design.topology().components().keySet()));
            case Element.OfZone(String name) ->
                Optional.ofNullable(drawing.zones().get(name))
                        .map(area -> new Naming(
                                element,
                                area.corner().plus(24, 6),
                                design.topology().zones().keySet()));
            case Element.OfLink _, Element.OfNote _, Element.OfDesign _ -> Optional.empty();
        };
    }

    String name() {
        return element.label();
    }

    /// The edit that gives the element another name.
    Edit edit(String wanted) {
        return element instanceof Element.OfZone
                ? new Edit.RenameZone(name(), wanted)
                : new Edit.RenameComponent(name(), wanted);
    }

    /// The element under its other name.
    Element after(String wanted) {
        return element instanceof Element.OfZone ? Element.zone(wanted) : Element.component(wanted);
    }
}
