package dev.stackwright.model;

/// What a property of a design holds: one scalar, a list of values, or named fields. Immutable.
public sealed interface Value permits Scalar, Items, Fields {}
