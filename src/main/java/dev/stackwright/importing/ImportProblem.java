package dev.stackwright.importing;

import dev.stackwright.yaml.YamlProblem;

/// Text that cannot be understood as services. The message is one sentence with a remedy.
public final class ImportProblem extends Exception {

    ImportProblem(String sentence) {
        super(sentence);
    }

    static ImportProblem of(YamlProblem problem) {
        return new ImportProblem("Line " + problem.line() + " of the Compose file: " + problem.getMessage() + ".");
    }
}
