package dev.stackwright.generate;

/// A design that cannot be turned into files. The message names the component and what to do about it.
public final class GenerateProblem extends Exception {

    /// A problem with one sentence for the user.
    public GenerateProblem(String message) {
        super(message);
    }
}
