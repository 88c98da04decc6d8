package dev.stackwright.rules.search;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Value;
import dev.stackwright.rules.Edits;
import java.util.stream.Stream;

/// The indexes that a search engine states.
final class Indexes {

    private Indexes() {}

    /// One index, and what the design says of it.
    record Index(Component engine, String name, Fields fields) {

        /// The edit that gives it this value.
        Edit with(String key, Value value) {
            Fields all = engine.fields().fields("indexes").with(name, fields.with(key, value));
            return Edits.property(engine, "indexes", all);
        }
    }

    static Stream<Index> of(Analysis analysis, Component engine) {
        if (!analysis.is(engine, Trait.SEARCH)) {
            return Stream.empty();
        }
        return engine.fields().fields("indexes").entries().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Fields)
                .map(entry -> new Index(engine, entry.getKey(), (Fields) entry.getValue()));
    }
}
