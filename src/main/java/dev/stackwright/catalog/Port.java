package dev.stackwright.catalog;

/// A port on which a kind listens: its name (`client`, `admin`, `metrics`), number and protocol (`http`, `redis`,
/// `amqp`, `postgres` ...). `web` is true if a browser can open it; `health` is a path
/// on it that answers with success while the server is well, empty if there is none.
public record Port(String name, int number, String protocol, boolean web, String health) {}
