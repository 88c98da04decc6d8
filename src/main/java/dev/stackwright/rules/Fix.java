package dev.stackwright.rules;

import dev.stackwright.model.Edit;

/// A way to mend a finding: what a button says, and the edit behind it, which is one undo step. `caution` says what a
/// person should know first, where the edit takes something away or asks for more than the design; it is empty for
/// an edit that may be made unseen.
public record Fix(String title, Edit edit, String caution) {

    /// A fix that may be made unseen.
    public Fix(String title, Edit edit) {
        this(title, edit, "");
    }
}
