package dev.stackwright.yaml;

import dev.stackwright.model.Scalar;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/// What is refused of YAML: anchors, aliases and tags outside the core schema.
final class Refusal {

    private static final String CORE = "tag:yaml.org,2002:";
    private static final Map<String, Scalar.Type> TYPES = Map.of(
            CORE + "int", Scalar.Type.INTEGER,
            CORE + "float", Scalar.Type.DECIMAL,
            CORE + "bool", Scalar.Type.BOOLEAN,
            CORE + "null", Scalar.Type.NULL);

    private Refusal() {}

    /// Refuses anchors and aliases, and tags of collections other than `!!map` and `!!seq`.
    static void check(Event event) throws YamlProblem {
        if (event instanceof AliasEvent alias) {
            throw YamlReader.at(event, "the alias '*" + alias.getAlias().getValue() + "'; write the value out");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw YamlReader.at(
                    event, "the anchor '&" + node.getAnchor().get().getValue() + "'; anchors are not supported");
        }
        if (event instanceof CollectionStartEvent start && start.getTag().isPresent()) {
            String expected = CORE + (event.getEventId() == Event.ID.MappingStart ? "map" : "seq");
            if (!start.getTag().get().equals(expected)) {
                throw tag(event, start.getTag().get());
            }
        }
    }

    /// The scalar that the event means.
    static Scalar scalar(ScalarEvent event, boolean plain) throws YamlProblem {
        Optional<String> tag = event.getTag();
        if (tag.isEmpty()) {
            return plain ? Scalars.plain(event.getValue()) : Scalar.of(event.getValue());
        }
        if (tag.get().equals("!") || tag.get().equals(CORE + "str")) {
            return Scalar.of(event.getValue());
        }
        Scalar read = Scalars.plain(event.getValue());
        if (TYPES.get(tag.get()) != read.type()) {
            throw tag(event, tag.get());
        }
        return read;
    }

    private static YamlProblem tag(Event event, String tag) {
        return YamlReader.at(event, "the tag '" + tag.replace(CORE, "!!") + "'; write the value without it");
    }
}
