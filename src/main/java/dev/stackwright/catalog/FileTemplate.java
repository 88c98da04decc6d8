package dev.stackwright.catalog;

/// A file that a kind's configuration consists of: the template's file in the kind's folder, the name that the result
/// has below `config/<service>/`, where it is mounted in the container, and the text of the template. It is written
/// where the template expression `when` holds (always, if empty); with `each`, the name of a list that templates see,
/// it is written once for every item, and `name` and `target` are templates over `item`.
public record FileTemplate(String template, String name, String target, String when, String each, String text) {}
