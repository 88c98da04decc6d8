package dev.stackwright.catalog;

/// A port on which a kind listens: its name (`client`, `admin`, `metrics`), number and protocol (`http`, `redis`,
/// `amqp`, `postgres` ...). `web` is true if a browser can open it.
public record Port(String name, int number, String protocol, boolean web) {}
