package dev.stackwright.ui.session;

/// What everybody does with a design in the end, in the order in which it is first done.
public enum Deed {
    /// A component was added.
    ADD,
    /// Two components were linked.
    LINK,
    /// A fix was applied.
    FIX,
    /// The files were exported.
    EXPORT,
    /// The stack was started and runs.
    START
}
