package dev.stackwright.ui.inspector;

import dev.stackwright.catalog.Creation;
import dev.stackwright.catalog.Setting;
import dev.stackwright.catalog.SettingReader;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Names;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import dev.stackwright.model.vocabulary.Mismatch;
import dev.stackwright.model.vocabulary.Property;
import dev.stackwright.model.vocabulary.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// How a field understands what is entered. Two that are equal understand it alike, so that one field serves several
/// elements.
sealed interface Reading {

    /// The value that a text means.
    Value value(String text);

    /// What does not fit about a value.
    Optional<String> complaint(Value value);

    /// A setting of a kind.
    record OfSetting(Setting setting) implements Reading {

        @Override
        public Value value(String text) {
            return Creation.value(setting, text);
        }

        @Override
        public Optional<String> complaint(Value value) {
            return value instanceof Scalar scalar
                    ? SettingReader.complaint(setting, scalar.text())
                    : Optional.of("One value is expected here.");
        }
    }

    /// A property of the vocabulary.
    record OfProperty(Property property) implements Reading {

        @Override
        public Value value(String text) {
            return switch (property.type()) {
                case Type.Plain plain when plain == Type.Plain.TEXT -> Scalar.of(text);
                case Type.Plain plain when plain == Type.Plain.TEXT_OR_MAP -> FlowText.value(text);
                default -> Scalar.typed(text);
            };
        }

        @Override
        public Optional<String> complaint(Value value) {
            return Mismatch.first(List.of(property), Fields.of(property.name(), value))
                    .map(Mismatch::sentence);
        }
    }

    /// The name of an element, which must not be that of another of its sort.
    record OfName(String sort, Predicate<String> taken) implements Reading {

        @Override
        public Value value(String text) {
            return Scalar.of(text);
        }

        @Override
        public Optional<String> complaint(Value value) {
            String name = value.toString();
            if (!Names.valid(name)) {
                return Optional.of("'" + name + "' is not a name such as order-api.");
            }
            return taken.test(name)
                    ? Optional.of("There is a " + sort + " called " + name + " already.")
                    : Optional.empty();
        }
    }

    /// A text that is taken as it is.
    record Verbatim() implements Reading {

        @Override
        public Value value(String text) {
            return Scalar.of(text);
        }

        @Override
        public Optional<String> complaint(Value value) {
            return Optional.empty();
        }
    }
}
