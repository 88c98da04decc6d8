package dev.stackwright.ui.inspector;

import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Link;
import dev.stackwright.model.Note;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.model.Value;
import dev.stackwright.model.Zone;
import dev.stackwright.ui.session.OwnFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads and changes one property of an element, whatever the property is.
final class PropertyEdits {

    /// What the paths of files begin with; the rest is one name, dots and all.
    static final String FILES = "files.";

    private PropertyEdits() {}

    /// What each of these elements states at a path, links first.
    static Stream<Optional<Value>> values(Design design, List<Element> elements, String path) {
        if (elements.size() == 1) {
            return Stream.of(value(design, elements.getFirst(), path));
        }
        Set<String> links = elements.stream()
                .filter(Element.OfLink.class::isInstance)
                .map(Element::label)
                .collect(Collectors.toSet());
        return Stream.concat(
                design.topology().links(links).stream().map(link -> value(link, path)),
                elements.stream()
                        .filter(element -> !(element instanceof Element.OfLink))
                        .map(element -> value(design, element, path)));
    }

    private static Optional<Value> value(Link link, String path) {
        return path.equals("pattern")
                ? Optional.of(Scalar.of(link.pattern()))
                : link.fields().value(path);
    }

    private static Optional<Value> value(Design design, Element element, String path) {
        Topology topology = design.topology();
        return switch (element) {
            case Element.OfComponent(String name) ->
                path.equals("name")
                        ? Optional.of(Scalar.of(name))
                        : topology.component(name).flatMap(component -> value(component.fields(), path));
            case Element.OfLink(String key) -> topology.link(key).flatMap(link -> value(link, path));
            case Element.OfZone(String name) ->
                path.equals("name")
                        ? Optional.of(Scalar.of(name))
                        : Optional.ofNullable(topology.zones().get(name))
                                .map(Zone::fields)
                                .flatMap(fields -> fields.value(path));
            case Element.OfNote(String name) ->
                Optional.ofNullable(design.layout().notes().get(name))
                        .map(Note::fields)
                        .flatMap(fields -> fields.value(path));
            case Element.OfDesign _ ->
                Fields.of("name", Scalar.of(topology.name()))
                        .with("requirements", topology.requirements())
                        .value(path);
        };
    }

    private static Optional<Value> value(Fields fields, String path) {
        return path.startsWith(FILES)
                ? fields.fields("files").entry(path.substring(FILES.length()))
                : fields.value(path);
    }

    static Edit edit(Design design, Element element, String path, Optional<Value> value) {
        String text = value.map(Value::toString).orElse("");
        return switch (element) {
            case Element.OfComponent(String name) when path.equals("name") -> new Edit.RenameComponent(name, text);
            case Element.OfZone(String name) when path.equals("name") -> new Edit.RenameZone(name, text);
            case Element.OfNote(String name) ->
                new Edit.PutNote("Write " + name, design.layout().note(name).saying(text));
            case Element.OfLink(String key) when path.equals("pattern") -> new Edit.ChangePattern(key, text);
            case Element.OfComponent(String name)
            when path.startsWith(FILES) -> {
                OwnFile file = new OwnFile(name, path.substring(FILES.length()));
                yield value.isPresent() ? file.use(design, text) : file.release(design);
            }
            default -> new Edit.SetProperty(element, path, value.orElse(null));
        };
    }

    /// The element after `edit`, which may have given it another name or key.
    static Element after(Design before, Element element, Edit edit) {
        return switch (edit) {
            case Edit.RenameComponent rename -> Element.component(rename.newName());
            case Edit.RenameZone rename -> Element.zone(rename.newName());
            case Edit.ChangePattern(String key, String pattern) ->
                before.topology()
                        .link(key)
                        .map(link -> Element.link(new Link(link.from(), link.to(), pattern, link.fields())))
                        .orElse(element);
            case Edit.SetProperty(Element.OfLink(String key), String path, Value value)
            when path.equals("name") ->
                before.topology()
                        .link(key)
                        .map(link -> Element.link(link.with(path, value)))
                        .orElse(element);
            default -> element;
        };
    }
}
