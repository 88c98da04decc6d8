package dev.stackwright.rules;

import java.util.Optional;

/// What a rule is about, by what its id begins with.
public enum Category {
    TOPOLOGY("Drawing"),
    RELIABILITY("Reliability"),
    CACHING("Caches"),
    MESSAGING("Messages"),
    PROXIES("Proxies"),
    DATA("Data"),
    SECURITY("Security"),
    OPERATION("Operation"),
    MONITORING("Monitoring"),
    SCALE("Scale and cost");

    private final String title;

    Category(String title) {
        this.title = title;
    }

    /// What it is called in the window.
    public String title() {
        return title;
    }

    /// What the id of a rule begins with: `CACHE` of `CACHE-008`.
    static String prefix(String rule) {
        int end = rule.indexOf('-');
        return end < 0 ? rule : rule.substring(0, end);
    }

    /// The category of the rule with this id; none for an id that no category knows.
    public static Optional<Category> of(String rule) {
        return switch (prefix(rule)) {
            case "TOPO", "ENV" -> Optional.of(TOPOLOGY);
            case "REL" -> Optional.of(RELIABILITY);
            case "CACHE", "CDN" -> Optional.of(CACHING);
            case "MQ" -> Optional.of(MESSAGING);
            case "PROXY" -> Optional.of(PROXIES);
            case "DB", "SEARCH" -> Optional.of(DATA);
            case "SEC" -> Optional.of(SECURITY);
            case "OPS" -> Optional.of(OPERATION);
            case "MON", "LOG" -> Optional.of(MONITORING);
            case "SCALE", "COST" -> Optional.of(SCALE);
            default -> Optional.empty();
        };
    }
}
