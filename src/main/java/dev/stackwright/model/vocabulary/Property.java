package dev.stackwright.model.vocabulary;

/// One property of an element: its key in the file, what it may hold, what its absence means, and what it is for.
public record Property(String name, Type type, String absent, String help) {

    /// A property whose absence means nothing in particular: the server's own default.
    static Property of(String name, Type type, String help) {
        return new Property(name, type, "the server's default", help);
    }

    /// A property with a stated meaning of its absence.
    static Property of(String name, Type type, String absent, String help) {
        return new Property(name, type, absent, help);
    }
}
