package dev.stackwright.catalog;

/// A file that a kind's configuration consists of: the template's file in the kind's folder, where it is mounted in the
/// container, and the text of the template.
public record FileTemplate(String template, String target, String text) {}
