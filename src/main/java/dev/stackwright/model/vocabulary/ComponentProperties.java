package dev.stackwright.model.vocabulary;

import static dev.stackwright.model.vocabulary.Type.Plain.ANYTHING;
import static dev.stackwright.model.vocabulary.Type.Plain.BOOLEAN;
import static dev.stackwright.model.vocabulary.Type.Plain.DURATION;
import static dev.stackwright.model.vocabulary.Type.Plain.INTEGER;
import static dev.stackwright.model.vocabulary.Type.Plain.LIST_OR_MAP;
import static dev.stackwright.model.vocabulary.Type.Plain.MAP;
import static dev.stackwright.model.vocabulary.Type.Plain.RATE;
import static dev.stackwright.model.vocabulary.Type.Plain.TEXT;
import static dev.stackwright.model.vocabulary.Type.Plain.TEXT_MAP;

import java.util.List;
import java.util.stream.Stream;

/// The properties of a component.
final class ComponentProperties {

    private static final String NONE = "none";

    private static final List<Property> IDENTITY = List.of(
            Property.of("kind", TEXT, "refused", "What it is, by the id of a kind in the catalogue, such as redis."),
            Property.of("zone", TEXT, "in no zone", "The zone that it stands in."),
            Property.of("note", TEXT, NONE, "A remark for readers."));

    private static final List<Property> NEEDS = List.of(
            Property.of(
                    "preset",
                    Type.choice("plain", "spring", "dotnet", "django", "rails", "node"),
                    "plain",
                    "The framework whose variables, and files that hold calls to its links' limits, it gets beside the plain variables."),
            Property.of(
                    "runs",
                    Type.choice("container", "here"),
                    "container",
                    "Where a program of yours runs: in a container, or here on this machine, started by hand."),
            Property.of(
                    "leftOut",
                    BOOLEAN,
                    "false",
                    "Whether the stack is started without it: it has a profile of its own in Compose, and nobody waits for it."),
            Property.of("replicas", INTEGER, "1", "How many of it run."),
            Property.of("criticality", TEXT, "not stated", "How much depends on it: low, medium, high or critical."),
            Property.of("capacityPerReplica", RATE, "not stated", "How many calls a second one replica bears."),
            Property.of("serviceTime", DURATION, "not stated", "How long one call keeps it busy."),
            Property.of("stateless", BOOLEAN, "as its kind says", "Whether it keeps nothing between two calls."),
            Property.of("session", TEXT, NONE, "Where sessions live: in-memory, sticky or store."),
            Property.of(
                    "settings",
                    MAP,
                    "the server's defaults",
                    "The settings of its kind, such as maxmemory; the catalogue lists them."),
            Property.of("queues", BrokerProperties.QUEUES, NONE, "The queues of a broker, by name."),
            Property.of("topics", BrokerProperties.QUEUES, NONE, "The topics of a broker, by name."),
            Property.of("streams", BrokerProperties.QUEUES, NONE, "The streams of a broker, by name."),
            Property.of("indexes", BrokerProperties.INDEXES, NONE, "The indexes of a search engine, by name."),
            Property.of(
                    "backup",
                    Type.group(
                            Property.of("every", DURATION, "not stated", "How often a backup is made."),
                            Property.of("keep", ANYTHING, "all", "How many backups, or for how long, are kept."),
                            Property.of("to", TEXT, "not stated", "Where backups go.")),
                    NONE,
                    "How its data is saved elsewhere."),
            Property.of(
                    "insert",
                    TEXT_MAP,
                    NONE,
                    "Raw text for the insertion points of its kind's configuration, by the point's name."),
            Property.of(
                    "files",
                    TEXT_MAP,
                    "as its kind writes them",
                    "Configuration files of one's own, by the name that the kind gives the file, such as nginx.conf."),
            Property.of("compose", MAP, NONE, "Anything else for its services in the Compose file, kept as it is."));

    static final List<Property> ALL = Stream.of(IDENTITY, ContainerProperties.ALL, NEEDS, networksAndSecrets())
            .flatMap(List::stream)
            .toList();

    private ComponentProperties() {}

    private static List<Property> networksAndSecrets() {
        return List.of(
                Property.of("networks", LIST_OR_MAP, "derived from zones and links", "The networks that it joins."),
                Property.of(
                        "secrets", LIST_OR_MAP, "derived from its kind", "The names of the secrets that it reads."));
    }
}
