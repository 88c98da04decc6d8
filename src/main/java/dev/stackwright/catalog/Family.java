package dev.stackwright.catalog;

/// The four families of patterns; the family decides how a link is drawn.
public enum Family {
    REQUEST,
    ASYNC,
    REPLICATE,
    OBSERVE
}
