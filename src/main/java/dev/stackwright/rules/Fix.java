package dev.stackwright.rules;

import dev.stackwright.model.Edit;

/// A way to mend a finding: what a button says, and the edit behind it, which is one undo step.
public record Fix(String title, Edit edit) {}
