package dev.stackwright.ui.session;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.document.Fragment;
import dev.stackwright.importing.ComposeText;
import dev.stackwright.importing.ImportProblem;
import dev.stackwright.importing.Imported;
import dev.stackwright.importing.RunLines;
import dev.stackwright.model.Design;
import dev.stackwright.model.Layout;

/// What a text from the clipboard means: a design and a sentence about what is not in it, or a sentence about why it
/// means nothing.
public sealed interface PastedText {

    /// A text that means components.
    record Understood(Design design, String sentence) implements PastedText {}

    /// A text that means none.
    record Refused(String sentence) implements PastedText {}

    /// More characters than anybody writes by hand.
    int LONGEST = 4 * 1024 * 1024;

    /// Understands a text as part of a design, Compose services or `docker run` lines. Not on the FX thread.
    static PastedText of(String text, Catalog catalog) {
        if (text.length() > LONGEST) {
            return new Refused("The text in the clipboard is too long to be pasted; open it as a file.");
        }
        try {
            if (RunLines.looksLike(text)) {
                return understood(RunLines.read(text, catalog));
            }
            if (Fragment.looksLike(text)) {
                return design(Fragment.read("clipboard", text));
            }
            if (ComposeText.looksLike(text)) {
                return understood(ComposeText.read(text, catalog));
            }
        } catch (ImportProblem | DesignFileProblem problem) {
            return new Refused("Nothing was pasted. " + problem.getMessage());
        }
        return new Refused(
                "The clipboard holds no components. Copy cards, part of a design, a Compose file or docker run lines.");
    }

    private static PastedText design(Design design) {
        return design.topology().components().isEmpty()
                ? new Refused("The design in the clipboard has no components.")
                : new Understood(design, "");
    }

    private static PastedText understood(Imported imported) {
        return new Understood(
                new Design(imported.topology(), Layout.EMPTY),
                imported.sentence().orElse(""));
    }
}
