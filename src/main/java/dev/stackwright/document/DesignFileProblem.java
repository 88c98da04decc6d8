package dev.stackwright.document;

import dev.stackwright.yaml.Span;
import dev.stackwright.yaml.YamlProblem;
import java.nio.file.Path;

/// A design that cannot be read or saved. The message is for the person: `<file>:<line>:<column>: <what was found>;
/// <what to do>`.
public final class DesignFileProblem extends Exception {

    private final int line;
    private final int column;

    private DesignFileProblem(int line, int column, String message) {
        super(message);
        this.line = line;
        this.column = column;
    }

    /// A problem with a file as a whole.
    static DesignFileProblem of(Path file, String sentence) {
        return new DesignFileProblem(0, 0, name(file) + ": " + sentence);
    }

    /// A problem at a place of a file.
    static DesignFileProblem at(Path file, Span place, String sentence) {
        return at(file, place.line(), place.column(), sentence);
    }

    /// A problem of reading YAML.
    static DesignFileProblem of(Path file, YamlProblem problem) {
        return at(file, problem.line(), problem.column(), String.valueOf(problem.getMessage()));
    }

    private static DesignFileProblem at(Path file, int line, int column, String sentence) {
        return new DesignFileProblem(line, column, name(file) + ":" + line + ":" + column + ": " + sentence);
    }

    /// The line, from 1; 0 for the file as a whole.
    public int line() {
        return line;
    }

    /// The column, from 1; 0 for the file as a whole.
    public int column() {
        return column;
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
