package dev.stackwright.rules;

/// A number of a rule that a design may set under `rules`, with the value that holds without that.
public record Parameter(String name, String standard, String help) {}
