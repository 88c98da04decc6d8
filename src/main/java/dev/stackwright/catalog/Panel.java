package dev.stackwright.catalog;

/// One graph of a kind's dashboard: a PromQL expression in which `{{ selector }}` stands for the component's label
/// matcher, and the unit of its values as Grafana spells it (`short`, `bytes`, `s`, `reqps`, `percentunit` ...).
public record Panel(String title, String expression, String unit) {}
