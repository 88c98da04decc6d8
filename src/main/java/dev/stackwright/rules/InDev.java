package dev.stackwright.rules;

/// How a rule judges a design of stage `dev`.
public enum InDev {
    /// As any other.
    SAME,
    /// One level milder.
    MILDER,
    /// Not at all.
    OFF
}
