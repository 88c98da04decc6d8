package dev.stackwright.catalog;

/// A named place in a kind's configuration where a design may put raw text of its own; `file` is the template that has
/// the place, `example` a text that its server accepts there.
public record Insertion(String name, String file, String help, String example) {}
