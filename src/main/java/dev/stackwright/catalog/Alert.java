package dev.stackwright.catalog;

/// A Prometheus alert that fires on the metrics of a kind: `expression` is PromQL with `{{ selector }}` in the place of
/// the label matchers that pick this component's own series, `lasting` how long it must hold, `severity` critical or
/// warning.
public record Alert(String name, String expression, String lasting, String severity, String summary) {}
