package dev.stackwright.model.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The properties of one entity: where it stands in the file, what it is, and what can be said of it. A key that is not
/// listed is kept and not checked.
public record Vocabulary(String path, String help, List<Property> properties) {

    /// What the system must bear and promise.
    public static final Vocabulary REQUIREMENTS =
            new Vocabulary("requirements", "What the system must bear and promise.", RequirementProperties.ALL);

    /// A zone.
    public static final Vocabulary ZONE =
            new Vocabulary("zones.NAME", "A region of the drawing that becomes a network.", ZoneProperties.ALL);

    /// A component.
    public static final Vocabulary COMPONENT =
            new Vocabulary("components.NAME", "One thing on the drawing.", ComponentProperties.ALL);

    /// A link.
    public static final Vocabulary LINK =
            new Vocabulary("links", "A connection, from the side that opens it.", LinkProperties.ALL);

    /// A waiver.
    public static final Vocabulary WAIVER =
            new Vocabulary("waivers", "A finding that the team accepts.", WaiverProperties.ALL);

    /// Every entity, in the order of the documentation.
    public static final List<Vocabulary> ALL = List.of(REQUIREMENTS, ZONE, COMPONENT, LINK, WAIVER);

    /// The property at a dotted path, such as `limits.memory`; names inside `queues` and the like stand for any name.
    public Optional<Property> property(String dotted) {
        List<Property> here = properties;
        Optional<Property> found = Optional.empty();
        List<String> keys = Stream.of(dotted.split("\\.", -1)).toList();
        for (int at = 0; at < keys.size(); at++) {
            String key = keys.get(at);
            found = here.stream()
                    .filter(property -> property.name().equals(key))
                    .findFirst();
            here = switch (found.map(Property::type).orElse(Type.Plain.ANYTHING)) {
                case Type.Group group -> group.properties();
                case Type.Named named -> {
                    at++;
                    yield named.properties();
                }
                case Type.Plain _, Type.Choice _, Type.ListOf _ -> List.of();
            };
        }
        return found;
    }
}
