package dev.stackwright.yaml;

import dev.stackwright.model.Fields;
import dev.stackwright.model.Value;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/// A YAML text with what it says. Immutable; [#with] makes the next one and leaves every byte alone that does not have
/// to change: comments, blank lines, quotes, order, line breaks.
public final class YamlDocument {

    private static final int[] COARSER = {YamlReader.DEPTH, 3, 2, 1, 0};

    private final YamlText decoded;
    private final Node.Branch root;
    private final Set<String> sections;

    private YamlDocument(YamlText decoded, Node.Branch root, Set<String> sections) {
        this.decoded = decoded;
        this.root = root;
        this.sections = Set.copyOf(sections);
    }

    /// Reads a document. The top-level keys `sections` get one row an entry where they have to be written anew.
    public static YamlDocument read(byte[] bytes, Set<String> sections) throws YamlProblem {
        YamlText decoded = YamlText.decode(bytes);
        return new YamlDocument(decoded, YamlReader.read(decoded.text()), sections);
    }

    /// Reads a document from text.
    public static YamlDocument read(String text) throws YamlProblem {
        return read(text.getBytes(StandardCharsets.UTF_8), Set.of());
    }

    /// A new document that says `root`.
    public static YamlDocument of(Fields root, Set<String> sections) {
        Fields wanted = (Fields) YamlWriter.canonical(root);
        return written(new YamlText(false, ""), new YamlWriter(sections, "\n").document(wanted), wanted, sections)
                .orElseThrow(() -> new IllegalStateException("this cannot be written as YAML: " + root));
    }

    /// A value as text on one line.
    public static String flow(Value value) {
        return YamlWriter.flow(YamlWriter.canonical(value));
    }

    /// A key as it is written in front of a colon.
    public static String key(String key) {
        return YamlWriter.key(key);
    }

    /// What the document says.
    public Fields root() {
        return (Fields) root.value();
    }

    /// The document's values with their places.
    public Node.Branch node() {
        return root;
    }

    /// The text, without a byte order mark.
    public String text() {
        return decoded.text();
    }

    /// The document as it stands in a file.
    public byte[] bytes() {
        return decoded.encode(decoded.text());
    }

    /// This document saying `wanted`. Keys that are already there keep the order in which they are written.
    /// Where fine changes do not lead to the wanted values, the entry around them is written anew, at worst all.
    public YamlDocument with(Fields wanted) {
        Fields target = (Fields) YamlWriter.canonical(wanted);
        if (root().equals(target)) {
            return this;
        }
        YamlWriter writer = new YamlWriter(sections, text().contains("\r\n") ? "\r\n" : "\n");
        for (int finest : COARSER) {
            Optional<YamlDocument> changed = new Editor(text(), writer, finest)
                    .edit(root, target)
                    .flatMap(text -> written(decoded, text, target, sections));
            if (changed.isPresent()) {
                return changed.get();
            }
        }
        return written(decoded, writer.document(target), target, sections)
                .orElseThrow(() -> new IllegalStateException("this cannot be written as YAML: " + wanted));
    }

    /// What stands at the end of `path`, or as near to it as there is anything.
    public Span place(String... path) {
        Span place = root.span();
        Node here = root;
        for (String key : path) {
            Optional<Entry> entry = step(here, key);
            if (entry.isEmpty()) {
                break;
            }
            place = entry.get().place();
            here = entry.get().value();
        }
        return place;
    }

    /// Where the key at the end of `path` is written; for an item of a list and a missing key, as [#place].
    public Span keyPlace(String... path) {
        String[] owner = java.util.Arrays.copyOf(path, path.length - 1);
        Node here = root;
        for (String key : owner) {
            here = step(here, key).map(Entry::value).orElse(here);
        }
        return step(here, path[path.length - 1])
                .flatMap(entry -> Optional.ofNullable(entry.key()))
                .map(Node.Leaf::span)
                .orElseGet(() -> place(path));
    }

    private static Optional<Entry> step(Node here, String key) {
        if (!(here instanceof Node.Branch branch)) {
            return Optional.empty();
        }
        if (branch.value() instanceof Fields) {
            return branch.entry(key);
        }
        int at = key.matches("[0-9]{1,6}") ? Integer.parseInt(key) : -1;
        return at >= 0 && at < branch.entries().size()
                ? Optional.of(branch.entries().get(at))
                : Optional.empty();
    }

    private static Optional<YamlDocument> written(YamlText old, String text, Value wanted, Set<String> sections) {
        try {
            Node.Branch read = YamlReader.read(text);
            return read.value().equals(wanted)
                    ? Optional.of(new YamlDocument(new YamlText(old.marked(), text), read, sections))
                    : Optional.empty();
        } catch (YamlProblem _) {
            return Optional.empty();
        }
    }
}
