package dev.stackwright.model.vocabulary;

import java.util.List;

/// What a property may hold.
public sealed interface Type {

    /// The expectation as it reads behind "expected": `a whole number, for example 2`.
    String expected();

    /// The types of a single value or a plain collection.
    enum Plain implements Type {
        TEXT("text", "text"),
        INTEGER("whole number", "a whole number, for example 2"),
        DECIMAL("number", "a number, for example 1.5"),
        BOOLEAN("true or false", "true or false"),
        SIZE("size", "a size with its unit, for example 256MiB"),
        DURATION("duration", "a duration with its unit, for example 250ms"),
        RATE("rate", "a rate, for example 50/s"),
        PERCENT("percentage", "a percentage, for example 99.9%"),
        DATE("date", "a date, for example 2027-03-31"),
        PORT("port", "a port from 1 to 65535"),
        PUBLISHED("published port", "a port to publish, for example \"8080:80\""),
        TEXTS("list of text", "a list, for example [a, b]"),
        MAP("map", "a map, for example {key: value}"),
        TEXT_MAP("map of text", "a map of text, for example {KEY: value}"),
        LIST_OR_MAP("list or map", "a list or a map"),
        TEXT_OR_TEXTS("text or list", "text or a list of text"),
        TEXT_OR_MAP("text or map", "text or a map"),
        ANYTHING("anything", "a value");

        private final String title;
        private final String expected;

        Plain(String title, String expected) {
            this.title = title;
            this.expected = expected;
        }

        /// The type's name in the documentation.
        public String title() {
            return title;
        }

        @Override
        public String expected() {
            return expected;
        }
    }

    /// One of some words.
    record Choice(List<String> words) implements Type {
        @Override
        public String expected() {
            return "one of " + String.join(", ", words);
        }
    }

    /// A list whose items are all of one type.
    record ListOf(Plain item) implements Type {
        @Override
        public String expected() {
            return "a list; each item: " + item.expected();
        }
    }

    /// A map with properties of its own; `word` is a single word that may stand in its place, or empty.
    record Group(List<Property> properties, String word) implements Type {
        @Override
        public String expected() {
            String example =
                    properties.isEmpty() ? "key" : properties.getFirst().name();
            return "a map, for example {" + example + ": ...}" + (word.isEmpty() ? "" : ", or " + word);
        }
    }

    /// A map from names of the user's choice to groups.
    record Named(List<Property> properties) implements Type {
        @Override
        public String expected() {
            return "a map from names to maps, for example {orders: {...}}";
        }
    }

    /// A choice of words.
    static Type choice(String... words) {
        return new Choice(List.of(words));
    }

    /// A map with these properties.
    static Type group(Property... properties) {
        return new Group(List.of(properties), "");
    }
}
