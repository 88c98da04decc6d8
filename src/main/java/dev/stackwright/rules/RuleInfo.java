package dev.stackwright.rules;

/// What a rule's page says: id, title, severity, how far it looks, and in sentences when it fires, how it is mended,
/// why
/// it matters and where that comes from.
public record RuleInfo(
        String id, String title, Severity severity, Scope scope, String when, String fix, String why, String source) {}
