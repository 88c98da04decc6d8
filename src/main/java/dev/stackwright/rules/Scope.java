package dev.stackwright.rules;

/// How far a rule looks, which decides what must be evaluated again after an edit.
public enum Scope {
    /// A component and the links that touch it.
    COMPONENT,
    /// A link and its two ends.
    LINK,
    /// A component or link with what is near it, and what comes to it from the entries: the calls a second, whether
    /// visitors reach it, and the circle that it is in.
    PATH,
    /// The whole topology.
    WHOLE
}
