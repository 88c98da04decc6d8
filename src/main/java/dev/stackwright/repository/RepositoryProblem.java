package dev.stackwright.repository;

/// An export that cannot be written. The message names the files and what to do about them.
public final class RepositoryProblem extends Exception {

    /// A problem with one sentence for the user.
    public RepositoryProblem(String message) {
        super(message);
    }
}
