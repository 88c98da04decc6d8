package dev.stackwright.rules;

/// A finding that the team accepts: by a waiver in the design, or because the baseline knows it.
public record Accepted(Finding finding, By by, String reason) {

    /// Where it was accepted.
    public enum By {
        WAIVER,
        BASELINE
    }
}
