package dev.stackwright.catalog;

/// A kind that cannot be read. The message names the file, the key and what was expected.
public final class CatalogProblem extends Exception {

    /// A problem with one sentence for the person who wrote the kind.
    public CatalogProblem(String message) {
        super(message);
    }
}
