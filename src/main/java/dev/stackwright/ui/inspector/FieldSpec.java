package dev.stackwright.ui.inspector;

import java.util.List;

/// One field of the inspector: the property that it edits, how, what its absence means, and how it reads what is
/// entered.
record FieldSpec(
        String path,
        String label,
        Form form,
        List<String> choices,
        String absent,
        List<String> help,
        boolean emptyIsValue,
        Reading reading) {

    /// How a property is edited.
    enum Form {
        /// A line of text, applied while it is typed.
        TEXT,
        /// A line of text, applied by Enter or when it is left.
        NAME,
        /// One of some words, or none.
        CHOICE,
        /// Several lines.
        LINES,
        /// Names with values.
        PAIRS,
        /// A text of many lines, such as configuration.
        CODE
    }

    FieldSpec {
        choices = List.copyOf(choices);
        help = List.copyOf(help);
    }

    FieldSpec labelled(String other) {
        return new FieldSpec(path, other, form, choices, absent, help, emptyIsValue, reading);
    }

    /// True if the field stands below its label and not beside it.
    boolean wide() {
        return form == Form.LINES || form == Form.PAIRS || form == Form.CODE;
    }

    FieldSpec chosenFrom(List<String> words) {
        return new FieldSpec(path, label, Form.CHOICE, words, absent, help, false, reading);
    }
}
