package dev.stackwright.ui.code;

/// A view with lines in which a person can look for something.
public interface Searched {

    /// Asks for what to look for.
    void search();
}
