package dev.stackwright.cli.report;

import dev.stackwright.document.DesignFile;
import dev.stackwright.document.ElementLines;
import dev.stackwright.model.Element;
import dev.stackwright.rules.Verdict;

/// A design file with the verdict on it; `file` is its name as the user gave it.
public record Judged(String file, DesignFile design, ElementLines lines, Verdict verdict) {

    /// A design file with the verdict on it.
    public Judged(String file, DesignFile design, Verdict verdict) {
        this(file, design, design.lines(), verdict);
    }

    int line(Element element) {
        return lines.of(element);
    }
}
