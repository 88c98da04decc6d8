package dev.stackwright.ui.session;

import dev.stackwright.model.Design;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.model.Topology;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is selected, in the order in which it was; the same for canvas, inspector and problems.
public record Selection(SequencedSet<Element> elements) {

    /// Nothing.
    public static final Selection NONE = new Selection(new LinkedHashSet<>());

    /// Copies `elements`.
    public Selection {
        elements = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(elements));
    }

    /// These elements.
    public static Selection of(Element... elements) {
        return of(List.of(elements));
    }

    /// These elements.
    public static Selection of(Collection<? extends Element> elements) {
        return new Selection(new LinkedHashSet<>(elements));
    }

    /// Every component, link and note.
    public static Selection all(Design design) {
        Topology topology = design.topology();
        return of(Stream.of(
                        topology.components().keySet().stream().map(Element::component),
                        topology.links().stream().map(Element::link),
                        design.layout().notes().keySet().stream().map(Element::note))
                .flatMap(elements -> elements)
                .toList());
    }

    /// True if `element` is selected.
    public boolean contains(Element element) {
        return elements.contains(element);
    }

    /// The one selected element, if it is one.
    public Optional<Element> only() {
        return elements.size() == 1 ? Optional.of(elements.getFirst()) : Optional.empty();
    }

    /// The names of the selected components.
    public List<String> components() {
        return elements.stream()
                .filter(Element.OfComponent.class::isInstance)
                .map(Element::label)
                .toList();
    }

    /// The keys of the selected links.
    public List<String> links() {
        return elements.stream()
                .filter(Element.OfLink.class::isInstance)
                .map(Element::label)
                .toList();
    }

    /// The names of the selected zones.
    public List<String> zones() {
        return elements.stream()
                .filter(Element.OfZone.class::isInstance)
                .map(Element::label)
                .toList();
    }

    /// The names of the selected notes.
    public List<String> notes() {
        return elements.stream()
                .filter(Element.OfNote.class::isInstance)
                .map(Element::label)
                .toList();
    }

    /// This selection with `element` taken in, or out if it is in.
    public Selection toggled(Element element) {
        SequencedSet<Element> changed = new LinkedHashSet<>(elements);
        if (!changed.remove(element)) {
            changed.add(element);
        }
        return new Selection(changed);
    }

    /// This selection and `others`.
    public Selection plus(Selection others) {
        SequencedSet<Element> changed = new LinkedHashSet<>(elements);
        changed.addAll(others.elements);
        return new Selection(changed);
    }

    /// What of this selection the design still has.
    public Selection within(Design design) {
        Set<String> links = links().isEmpty()
                ? Set.of()
                : design.topology().links().stream().map(Link::key).collect(Collectors.toSet());
        return of(
                elements.stream().filter(element -> has(design, links, element)).toList());
    }

    private static boolean has(Design design, Set<String> links, Element element) {
        return switch (element) {
            case Element.OfComponent(String name) ->
                design.topology().component(name).isPresent();
            case Element.OfLink(String key) -> links.contains(key);
            case Element.OfZone(String name) -> design.topology().zones().containsKey(name);
            case Element.OfNote(String name) -> design.layout().notes().containsKey(name);
            case Element.OfDesign _ -> true;
        };
    }
}
