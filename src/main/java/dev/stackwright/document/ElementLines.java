package dev.stackwright.document;

import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.model.Topology;
import dev.stackwright.yaml.YamlDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// On which line of a file's text each element begins. The text is read when the first one is asked for.
public final class ElementLines {

    private final Supplier<YamlDocument> text;
    private final Topology topology;
    private Optional<YamlDocument> document = Optional.empty();
    private final Map<String, Integer> links = new HashMap<>();

    ElementLines(Supplier<YamlDocument> text, Topology topology) {
        this.text = text;
        this.topology = topology;
    }

    /// The line, from 1, on which an element begins; 1 for what the text does not have.
    public int of(Element element) {
        String[] place = switch (element) {
            case Element.OfComponent(var name) -> new String[] {"components", name};
            case Element.OfZone(var name) -> new String[] {"zones", name};
            case Element.OfLink(var key) -> new String[] {"links", Integer.toString(number(key))};
            case Element.OfNote(var name) -> new String[] {"layout", "notes", name};
            case Element.OfDesign _ -> new String[] {"name"};
        };
        return document().keyPlace(place).line();
    }

    private YamlDocument document() {
        YamlDocument known = document.orElseGet(text);
        document = Optional.of(known);
        return known;
    }

    private int number(String key) {
        List<Link> all = topology.links();
        if (links.isEmpty()) {
            IntStream.range(0, all.size())
                    .forEach(at -> links.putIfAbsent(all.get(at).key(), at));
        }
        return links.getOrDefault(key, all.size());
    }
}
