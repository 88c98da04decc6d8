package dev.stackwright.ui.shell;

import java.nio.file.Path;
import java.util.Optional;

/// The questions that the window asks outside of itself. Empty answers mean that the person gave up.
public interface Dialogs {

    /// What a person wants to do with changes that are not saved.
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /// Which design to open.
    Optional<Path> open();

    /// Where to save a design; `name` is a suggestion. A file that is there may be replaced.
    Optional<Path> save(String name);

    /// The folder to export to.
    Optional<Path> folder();

    /// What to do with the changes of the design called `name`.
    Unsaved unsaved(String name);

    /// Tells of something that could not be done.
    void tell(String title, String sentence);
}
