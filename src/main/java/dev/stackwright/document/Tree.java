package dev.stackwright.document;

import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Names;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import dev.stackwright.model.vocabulary.Mismatch;
import dev.stackwright.model.vocabulary.Vocabulary;
import dev.stackwright.yaml.YamlDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The values of a file together with the text that places them. `checked` is false for a file of a later version,
/// whose properties this program cannot judge.
record Tree(Path file, YamlDocument document, Fields root, boolean checked) {

    /// A complaint about what stands at `path`.
    DesignFileProblem problem(String sentence, String... path) {
        return DesignFileProblem.at(file, document.place(path), sentence);
    }

    /// The map under `key` of `owner`, which stands at `path`; none for a key without a value.
    Fields fields(Fields owner, String key, String... path) throws DesignFileProblem {
        return switch (Optional.ofNullable(owner.entries().get(key)).orElse(Scalar.NULL)) {
            case Fields fields -> fields;
            case Scalar(var _, var type) when type == Scalar.Type.NULL -> Fields.EMPTY;
            case Scalar _, Items _ ->
                throw problem("'" + key + "' must be a map, for example " + key + ": {...}", longer(path, key));
        };
    }

    /// The list under a top-level key.
    List<Value> items(String key) throws DesignFileProblem {
        return switch (Optional.ofNullable(root.entries().get(key)).orElse(Scalar.NULL)) {
            case Items items -> items.values();
            case Scalar(var _, var type) when type == Scalar.Type.NULL -> List.of();
            case Scalar _, Fields _ -> throw problem("'" + key + "' must be a list, each item behind a '-'", key);
        };
    }

    /// The text under `key` of `owner`, which stands at `path`; `remedy` tells what to do where it is missing.
    String text(Fields owner, String key, String remedy, String... path) throws DesignFileProblem {
        Value value = owner.entries().get(key);
        if (value instanceof Scalar scalar && scalar.type() != Scalar.Type.NULL) {
            return scalar.text();
        }
        String found = value == null ? "'" + key + "' is missing" : "'" + key + "' has no text";
        throw problem(found + "; " + remedy, value == null ? path : longer(path, key));
    }

    /// Refuses a name that is not spelled as names are.
    void checkName(String name, String... path) throws DesignFileProblem {
        if (!Names.valid(name)) {
            throw DesignFileProblem.at(
                    file,
                    document.keyPlace(path),
                    "'" + name + "' is no name; use up to 42 small letters, digits and inner hyphens, for example '"
                            + Names.slug(name) + "'");
        }
    }

    /// Refuses a value that is not of its property's type.
    void check(Vocabulary vocabulary, Fields fields, String... path) throws DesignFileProblem {
        Optional<Mismatch> mismatch = Mismatch.first(vocabulary.properties(), fields);
        if (checked && mismatch.isPresent()) {
            String[] full = Stream.concat(Stream.of(path), mismatch.get().path().stream())
                    .toArray(String[]::new);
            throw problem(mismatch.get().sentence(), full);
        }
    }

    private static String[] longer(String[] path, String key) {
        return Stream.concat(Stream.of(path), Stream.of(key)).toArray(String[]::new);
    }
}
