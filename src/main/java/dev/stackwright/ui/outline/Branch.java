package dev.stackwright.ui.outline;

import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.model.Note;
import dev.stackwright.model.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A line of the tree with the branches below it.
record Branch(Line line, List<Branch> branches) {

    /// What stands above the notes.
    static final Line NOTES = new Line.Heading("Notes");

    private Branch(Element element, List<Branch> branches) {
        this(new Line.Of(element), branches);
    }

    /// Zones with their components, components in no zone and notes, each component with the links that leave it, as
    /// far as the filter lets them pass; what is above something that passes stays.
    static List<Branch> of(Contents contents, OutlineFilter filter) {
        Map<String, List<Branch>> members = new HashMap<>();
        for (Component component : contents.components()) {
            of(component, contents, filter)
                    .ifPresent(branch -> members.computeIfAbsent(
                                    contents.zone(component).orElse(""), _ -> new ArrayList<>())
                            .add(branch));
        }
        List<Branch> branches = new ArrayList<>();
        for (Zone zone : contents.topology().zones().values()) {
            List<Branch> inside = members.getOrDefault(zone.name(), List.of());
            if (!inside.isEmpty() || filter.passes(Contents.words(zone))) {
                branches.add(new Branch(Element.zone(zone.name()), inside));
            }
        }
        branches.addAll(members.getOrDefault("", List.of()));
        List<Branch> notes = notes(contents, filter);
        if (!notes.isEmpty()) {
            branches.add(new Branch(NOTES, notes));
        }
        return branches;
    }

    private static Optional<Branch> of(Component component, Contents contents, OutlineFilter filter) {
        boolean passes = filter.passes(contents.words(component));
        List<Branch> links = new ArrayList<>();
        for (Link link : contents.relations().from(component.name())) {
            if (passes || filter.passes(Contents.words(link))) {
                links.add(new Branch(Element.link(link), List.of()));
            }
        }
        return passes || !links.isEmpty()
                ? Optional.of(new Branch(Element.component(component.name()), links))
                : Optional.empty();
    }

    private static List<Branch> notes(Contents contents, OutlineFilter filter) {
        List<Branch> notes = new ArrayList<>();
        for (Note note : contents.notes().values()) {
            if (filter.passes(note.text())) {
                notes.add(new Branch(Element.note(note.name()), List.of()));
            }
        }
        return notes;
    }
}
