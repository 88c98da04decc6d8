package dev.stackwright.ui.fx;

/// A part of the window that at times takes every key as it is, Esc too.
public interface TakesKeys {

    /// True if it takes the next key.
    boolean takesKeys();
}
