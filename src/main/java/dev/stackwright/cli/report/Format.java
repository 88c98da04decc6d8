package dev.stackwright.cli.report;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A way to write a report.
public enum Format {
    TEXT("text"),
    JSON("json"),
    SARIF("sarif"),
    JUNIT("junit"),
    GITHUB("github");

    private final String id;

    Format(String id) {
        this.id = id;
    }

    /// The format of this name.
    public static Optional<Format> of(String id) {
        return Stream.of(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    /// Every format by name, for a person.
    public static String names() {
        return Stream.of(values()).map(format -> format.id).collect(Collectors.joining(", "));
    }

    /// The report in this format; `severity` dresses the word for a severity where colour is wanted.
    public String write(Report report, UnaryOperator<String> severity) {
        return switch (this) {
            case TEXT -> TextReport.write(report, severity);
            case JSON -> JsonReport.write(report);
            case SARIF -> SarifReport.write(report);
            case JUNIT -> JunitReport.write(report);
            case GITHUB -> GithubReport.write(report);
        };
    }
}
