package dev.stackwright.catalog;

/// A named place in a kind's configuration where a design may put raw text of its own; `file` is the template that has
/// the place.
public record Insertion(String name, String file, String help) {}
