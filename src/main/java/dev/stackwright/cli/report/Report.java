package dev.stackwright.cli.report;

import java.util.List;

/// All that one validation has to say: the designs that could be read, and a sentence for every one that could not.
public record Report(List<Judged> designs, List<String> errors) {

    /// Copies the lists.
    public Report {
        designs = List.copyOf(designs);
        errors = List.copyOf(errors);
    }
}
