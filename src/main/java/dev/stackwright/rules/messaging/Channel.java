package dev.stackwright.rules.messaging;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Link;
import dev.stackwright.rules.Edits;
import java.util.Optional;
import java.util.stream.Stream;

/// A queue, topic or stream that a broker states, and what the design says of it.
record Channel(Component broker, Sort sort, String name, Fields fields) {

    /// How a broker keeps messages: the trait that says so, and the property that names them.
    enum Sort {
        QUEUE(Trait.QUEUES, "queues", "queue"),
        TOPIC(Trait.TOPICS, "topics", "topic"),
        STREAM(Trait.STREAMS, "streams", "stream");

        private final Trait trait;
        private final String property;
        private final String word;

        Sort(Trait trait, String property, String word) {
            this.trait = trait;
            this.property = property;
            this.word = word;
        }
    }

    /// All that the broker states, of every sort that its kind has.
    static Stream<Channel> of(Analysis analysis, Component broker) {
        return Stream.of(Sort.values())
                .filter(sort -> analysis.is(broker, sort.trait))
                .flatMap(sort -> broker.fields().fields(sort.property).entries().keySet().stream()
                        .map(name -> new Channel(
                                broker,
                                sort,
                                name,
                                broker.fields()
                                        .fields(sort.property)
                                        .entry(name)
                                        .filter(Fields.class::isInstance)
                                        .map(Fields.class::cast)
                                        .orElse(Fields.EMPTY))));
    }

    /// The one that a link names, if its target states it.
    static Optional<Channel> of(Analysis analysis, Link link) {
        return analysis.topology().component(link.to()).stream()
                .flatMap(broker -> of(analysis, broker))
                .filter(channel -> link.fields()
                        .text(channel.sort.word)
                        .filter(channel.name::equals)
                        .isPresent())
                .findFirst();
    }

    /// True if its messages must survive a failure.
    boolean must() {
        return fields.text("durability").filter("must"::equals).isPresent();
    }

    /// True if another one of the broker sends its dead letters here.
    boolean takesDeadLetters() {
        return broker.fields().fields(sort.property).entries().values().stream()
                .filter(Fields.class::isInstance)
                .anyMatch(other ->
                        ((Fields) other).text("deadLetter").filter(name::equals).isPresent());
    }

    /// `queue orders` and the like.
    String label() {
        return sort.word + " " + name;
    }

    /// The edit that gives it these fields.
    Edit with(Fields changed) {
        return Edits.property(
                broker, sort.property, broker.fields().fields(sort.property).with(name, changed));
    }

    /// The edit that gives it these fields and adds another one.
    Edit with(Fields changed, String other, Fields added) {
        Fields all = broker.fields().fields(sort.property).with(name, changed).with(other, added);
        return Edits.property(broker, sort.property, all);
    }
}
