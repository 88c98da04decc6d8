package dev.stackwright.model;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A connection, pointing from the component that opens it to the one that answers. `pattern` says what for, by its id
/// (`request`, `session`, `scrape` ...); `fields` hold what else the design says of it.
public record Link(String from, String to, String pattern, Fields fields) {

    /// A link of which nothing else is said.
    public static Link of(String from, String to, String pattern) {
        return new Link(from, to, pattern, Fields.EMPTY);
    }

    /// What tells this link from every other: `from->to:pattern`, and `#name` where it has a name.
    public String key() {
        return from + "->" + to + ":" + pattern + name().map(name -> "#" + name).orElse("");
    }

    /// True if this is its key, which mostly shows without putting the key together.
    public boolean hasKey(String key) {
        return key.startsWith(from) && key.startsWith("->", from.length()) && key().equals(key);
    }

    /// The name that tells two links of one pattern between the same components apart.
    public Optional<String> name() {
        return fields.text("name");
    }

    /// True if the source can do without the target.
    public boolean optional() {
        return fields.flag("optional");
    }

    /// True if what is sent over this link must survive a failure.
    public boolean mustLast() {
        return fields.text("durability").filter("must"::equals).isPresent();
    }

    /// True if `component` is either end.
    public boolean touches(String component) {
        return from.equals(component) || to.equals(component);
    }

    /// This link with other properties.
    public Link withFields(Fields other) {
        return new Link(from, to, pattern, other);
    }

    /// This link with `value` at the dotted `path`; null takes it away.
    public Link with(String path, @Nullable Value value) {
        return new Link(from, to, pattern, fields.withPath(path, value));
    }

    /// This link with its ends renamed, as far as `names` has them.
    public Link renamed(Map<String, String> names) {
        return new Link(names.getOrDefault(from, from), names.getOrDefault(to, to), pattern, fields);
    }

    /// This link with the end `name` renamed to `other`.
    public Link renamed(String name, String other) {
        return new Link(from.equals(name) ? other : from, to.equals(name) ? other : to, pattern, fields);
    }
}
