package dev.stackwright.rules;

/// How far a rule looks, which decides what must be evaluated again after an edit.
public enum Scope {
    /// A component and the links that touch it.
    COMPONENT,
    /// A link and its two ends.
    LINK,
    /// Everything that is reached from an entry.
    PATH,
    /// The whole topology.
    WHOLE
}
