package dev.stackwright.cli.report;

import dev.stackwright.document.DesignFile;
import dev.stackwright.model.Element;
import dev.stackwright.rules.Verdict;

/// A design file with the verdict on it; `file` is its name as the user gave it.
public record Judged(String file, DesignFile design, Verdict verdict) {

    int line(Element element) {
        return design.line(element);
    }
}
