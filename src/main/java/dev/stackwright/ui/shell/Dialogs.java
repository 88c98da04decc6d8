package dev.stackwright.ui.shell;

import dev.stackwright.repository.FileChange;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the window asks and shows outside of itself. Empty answers mean that the person gave up.
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

    /// Where to save a picture of the design; `name` is a suggestion. A file that is there may be replaced.
    Optional<Path> picture(String name);

    /// The folder to export to.
    Optional<Path> folder();

    /// Whether these files in a folder, which an export may not replace unasked, shall be replaced.
    boolean replace(Path folder, List<FileChange> refused);

    /// What to do with the changes of the design called `name`.
    Unsaved unsaved(String name);

    /// Shows a page of the web.
    void browse(URI address);

    /// Tells of something that could not be done.
    void tell(String title, String sentence);
}
