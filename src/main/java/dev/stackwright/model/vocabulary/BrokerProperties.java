package dev.stackwright.model.vocabulary;

import static dev.stackwright.model.vocabulary.Type.Plain.DURATION;
import static dev.stackwright.model.vocabulary.Type.Plain.INTEGER;
import static dev.stackwright.model.vocabulary.Type.Plain.SIZE;
import static dev.stackwright.model.vocabulary.Type.Plain.TEXT;

import java.util.List;

/// The properties of queues, topics, streams and indexes, which stand by name on their broker or search component.
final class BrokerProperties {

    private static final String NO_LIMIT = "no limit";

    private static final List<Property> MESSAGES = List.of(
            Property.of(
                    "durability",
                    Type.choice("must", "may-lose"),
                    "not stated",
                    "Whether messages must survive a failure."),
            Property.of("type", TEXT, "The storage type: classic, quorum or stream; file or memory."),
            Property.of("replicas", INTEGER, "How many copies are kept."),
            Property.of("partitions", INTEGER, "Into how many parts it is split."),
            Property.of("maxLength", INTEGER, NO_LIMIT, "How many messages it holds at most."),
            Property.of("maxBytes", SIZE, NO_LIMIT, "How much it holds at most."),
            Property.of("ttl", DURATION, NO_LIMIT, "How long a message lives or is kept."),
            Property.of("overflow", TEXT, "What happens when it is full, such as reject-publish or drop-head."),
            Property.of("deadLetter", TEXT, "none", "The queue or topic that takes messages that cannot be handled."),
            Property.of(
                    "deliveryLimit", INTEGER, "How often a message is handed out before it counts as undeliverable."));

    static final Type QUEUES = new Type.Named(MESSAGES);

    static final Type INDEXES = new Type.Named(List.of(
            Property.of("shards", INTEGER, "Into how many primary shards it is split."),
            Property.of("replicas", INTEGER, "How many copies of each shard are kept."),
            Property.of("refresh", DURATION, "How soon a written document is found."),
            Property.of("size", SIZE, "not stated", "How much data it is expected to hold."),
            Property.of("retention", DURATION, NO_LIMIT, "After what time its data is deleted.")));

    private BrokerProperties() {}
}
