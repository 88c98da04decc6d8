package dev.stackwright.ui.code;

import java.util.Locale;
import java.util.Set;
import javafx.css.PseudoClass;

/// A line as it is shown: what stands before it in the margin, its text, its language, and what sets it apart.
public record CodeLine(String margin, String text, Language language, Set<Mark> marks) {

    /// How a line is coloured.
    public enum Language {
        YAML,
        PLAIN
    }

    /// What sets a line apart.
    public enum Mark {
        /// The design states it word for word.
        OWN,
        /// The last edit brought it.
        CHANGED,
        /// It belongs to what is selected.
        CONCERNED,
        /// It comes with a change.
        ADDED,
        /// It goes with a change.
        REMOVED,
        /// It stands for lines that are left out.
        GAP;

        /// The state of a cell that shows such a line.
        PseudoClass state() {
            return PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT));
        }
    }

    /// Copies the marks.
    public CodeLine {
        marks = Set.copyOf(marks);
    }

    /// The language of a file, from its name.
    public static Language languageOf(String path) {
        return path.endsWith(".yaml") || path.endsWith(".yml") ? Language.YAML : Language.PLAIN;
    }

    /// A line of plain text.
    public static CodeLine plain(String text) {
        return new CodeLine("", text, Language.PLAIN, Set.of());
    }
}
