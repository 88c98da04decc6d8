package dev.stackwright.ui.inspector;

import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Topology;
import dev.stackwright.model.Value;
import dev.stackwright.ui.inspector.FieldSpec.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What several selected elements have in common: the fields that each has, and the values that are the same in all.
record Common(List<Element> elements) {

    /// What all elements state for one property, or that they differ.
    record State(Optional<Value> value, boolean mixed) {}

    Common {
        elements = List.copyOf(elements);
    }

    /// The sheet with the fields of all; elements of different sorts have none.
    Optional<Sheet> sheet(Sheets sheets, Topology topology) {
        if (elements.size() == 1) {
            return sheets.of(elements.getFirst());
        }
        String sort = elements.getFirst().type();
        boolean alike = elements.stream().allMatch(element -> element.type().equals(sort));
        List<Sheet> all = alike
                ? samples(topology).stream()
                        .flatMap(element -> sheets.of(element).stream())
                        .toList()
                : List.of();
        return Optional.of(new Sheet(
                elements.size() + (alike ? " " + sort + "s" : " selected"),
                alike ? "A change is made to all of them" : "Select elements of one sort to change them together",
                "mdi2s-selection-multiple",
                all.isEmpty() ? List.of() : groups(all)));
    }

    /// One component of each kind, else one element: the others have the same fields.
    private List<Element> samples(Topology topology) {
        Set<String> kinds = new HashSet<>();
        return elements.stream()
                .filter(element -> kinds.add(topology.component(element.label())
                        .filter(_ -> element instanceof Element.OfComponent)
                        .map(Component::kind)
                        .orElse("")))
                .toList();
    }

    private static List<Sheet.Group> groups(List<Sheet> sheets) {
        List<Sheet.Group> groups = new ArrayList<>();
        for (Sheet.Group group : sheets.getFirst().groups()) {
            List<FieldSpec> fields = group.fields().stream()
                    .filter(Common::common)
                    .filter(field -> sheets.stream().allMatch(sheet -> has(sheet, field)))
                    .toList();
            if (!fields.isEmpty()) {
                groups.add(new Sheet.Group(group.title(), group.open(), fields));
            }
        }
        return groups;
    }

    /// Names and patterns are each one's own, and rows of values would be lost where they differ.
    private static boolean common(FieldSpec field) {
        return !field.wide()
                && field.form() != Form.NAME
                && !field.path().equals("pattern")
                && !field.path().equals("name");
    }

    private static boolean has(Sheet sheet, FieldSpec field) {
        return sheet.groups().stream()
                .flatMap(group -> group.fields().stream())
                .anyMatch(other -> other.path().equals(field.path())
                        && other.form() == field.form()
                        && other.choices().equals(field.choices()));
    }

    /// What the elements state at a path.
    State state(Design design, String path) {
        List<Optional<Value>> different =
                PropertyEdits.values(design, elements, path).distinct().limit(2).toList();
        return different.size() == 1
                ? new State(different.getFirst(), false)
                : new State(Optional.empty(), !different.isEmpty());
    }

    /// The edit that states `value` in all of them, as one step.
    Edit edit(Design design, String path, Optional<Value> value) {
        if (elements.size() == 1) {
            return PropertyEdits.edit(design, elements.getFirst(), path, value);
        }
        List<Edit> edits = elements.stream()
                .map(element -> PropertyEdits.edit(design, element, path, value))
                .toList();
        String name = path.startsWith("settings.") ? path.substring("settings.".length()) : path;
        String what = elements.size() + " " + elements.getFirst().type() + "s";
        return Edit.several((value.isEmpty() ? "Clear " : "Set ") + name + " of " + what, edits);
    }
}
