package dev.stackwright.generate.expansion;

import dev.stackwright.model.Link;

/// One environment variable that a program gets from a link; a secret in `text` is a reference into `.env`.
public record LinkVariable(String name, String text, Link link) {}
