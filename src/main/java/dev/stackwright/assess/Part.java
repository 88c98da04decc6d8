package dev.stackwright.assess;

import java.util.List;

/// A chapter of an assessment.
public record Part(String title, List<Line> lines) {

    /// Copies the lines.
    public Part {
        lines = List.copyOf(lines);
    }
}
