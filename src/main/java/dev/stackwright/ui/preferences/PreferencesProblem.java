package dev.stackwright.ui.preferences;

/// Preferences that cannot be read or kept; the message says where and what to do.
public final class PreferencesProblem extends Exception {

    PreferencesProblem(String sentence) {
        super(sentence);
    }
}
