package dev.stackwright.catalog;

/// What Prometheus works out ahead from the metrics of a kind: `expression`, PromQL as in an [Alert], is kept as
/// a series called `name`.
public record Recording(String name, String expression) {}
