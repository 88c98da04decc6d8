package dev.stackwright.ui.shell;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.CatalogProblem;
import dev.stackwright.catalog.KindFolders;
import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.document.Journal;
import dev.stackwright.document.Template;
import dev.stackwright.model.Design;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Outcome;
import dev.stackwright.ui.session.DesignSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The file behind the open design: new, open, save, and the question about changes that are not saved.
public final class DesignFiles {

    private final DesignSession session;
    private final Background background;
    private final Dialogs dialogs;
    private final Recent recent;
    private final KindFolders kinds;
    private final ReadOnlyObjectWrapper<DesignFile> file;
    private final BooleanBinding dirty;
    private Runnable shown = () -> {};
    private Runnable overtaken = () -> {};
    private boolean saving;

    /// The files of a session; it begins with a new design.
    public DesignFiles(
            DesignSession session, Background background, Dialogs dialogs, Recent recent, KindFolders kinds) {
        this.kinds = kinds;
        this.session = session;
        this.background = background;
        this.dialogs = dialogs;
        this.recent = recent;
        this.file = new ReadOnlyObjectWrapper<>(DesignFile.create(session.design()));
        this.dirty = Bindings.createBooleanBinding(
                () -> !session.design().equals(file.get().design()), session.designProperty(), file);
    }

    /// Says what to do whenever another design is shown.
    public void whenShown(Runnable action) {
        shown = action;
    }

    /// Says what to do when a save stops because another program has changed the file.
    void whenOvertaken(Runnable action) {
        overtaken = action;
    }

    /// True if there are changes that are not saved.
    public BooleanBinding dirty() {
        return dirty;
    }

    /// The window's title: the design's name, a dot for unsaved changes, and where it is kept.
    public StringBinding title() {
        return Bindings.createStringBinding(
                () -> (dirty.get() ? "● " : "") + session.design().name()
                        + file.get()
                                .path()
                                .map(path -> " (" + path.getFileName() + ")")
                                .orElse("") + " - Stackwright",
                session.designProperty(),
                file,
                dirty);
    }

    /// The file of the open design, as it was read or saved last.
    public DesignFile file() {
        return file.get();
    }

    /// The file of the open design.
    ReadOnlyObjectProperty<DesignFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// True while the file is being written.
    boolean saving() {
        return saving;
    }

    /// The folder that the design is kept in, if it has been saved.
    public Optional<Path> folder() {
        return file.get().path().map(path -> path.toAbsolutePath().getParent());
    }

    /// The kinds that the open design may have.
    Catalog catalog() {
        return session.catalog();
    }

    /// The designs that were open last.
    public Recent recent() {
        return recent;
    }

    /// Begins an empty design.
    public void begin() {
        ifSafe(() -> show(DesignFile.create(Design.empty("untitled")), session.catalog()));
    }

    /// Reads the templates and hands them to `shown`.
    void templates(Consumer<List<TemplateTile.Choice>> shown) {
        background.run(
                "templates",
                () -> Template.all().stream().map(TemplateTile.Choice::of).toList(),
                shown);
    }

    /// Begins a design from a template.
    void begin(TemplateTile.Choice choice) {
        ifSafe(() -> show(choice.file(), session.catalog()));
    }

    /// Asks for a design and opens it.
    public void open() {
        ifSafe(() -> dialogs.open().ifPresent(this::read));
    }

    /// Opens the design in a file.
    public void open(Path path) {
        ifSafe(() -> read(path));
    }

    /// Shows `design` as a new one that is not saved yet.
    public void open(Design design) {
        show(DesignFile.create(design), session.catalog());
    }

    private void read(Path path) {
        load(() -> reading(path), opened -> {
            show(opened.file(), opened.kinds());
            recent.remember(path);
        });
    }

    private record Opened(DesignFile file, Catalog kinds) {}

    private Outcome<Opened> reading(Path path) {
        try {
            return new Outcome.Done<>(new Opened(DesignFile.read(path), kinds.beside(path)));
        } catch (DesignFileProblem | CatalogProblem problem) {
            return Outcome.failed(problem);
        }
    }

    /// Saves the design where it is kept, or asks where.
    public void save() {
        save(() -> {});
    }

    private void save(Runnable then) {
        file.get().path().ifPresentOrElse(path -> write(path, false, then), () -> saveAs(then));
    }

    /// Asks where to save the design, and saves it there.
    public void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable then) {
        dialogs.save(session.design().name()).ifPresent(path -> write(path, true, then));
    }

    /// Saves the design where it is kept, whatever another program has written there.
    void saveOver() {
        file.get().path().ifPresent(path -> write(path, true, () -> {}));
    }

    private void write(Path path, boolean over, Runnable then) {
        DesignFile changed = file.get().with(session.design());
        saving = true;
        load(() -> DesignFiles.writing(changed, path, over), written -> {
            saving = false;
            written.ifPresentOrElse(saved -> saved(saved, path, then), () -> {
                session.say("Not saved, as another program has changed " + path.getFileName() + ".");
                overtaken.run();
            });
        });
    }

    private void saved(DesignFile saved, Path path, Runnable then) {
        file.set(saved);
        recent.remember(path);
        session.say("Saved " + path.getFileName());
        then.run();
    }

    /// Nothing if another program has changed the file, which then stands as it was.
    private static Outcome<Optional<DesignFile>> writing(DesignFile file, Path path, boolean over) {
        try {
            if (over) {
                return new Outcome.Done<>(Optional.of(file.saveOver(path)));
            }
            return new Outcome.Done<>(file.overtaken() ? Optional.empty() : Optional.of(file.save(path)));
        } catch (DesignFileProblem problem) {
            return Outcome.failed(problem);
        }
    }

    /// Goes on from what another program has written; the design stays as it is.
    void follow(DesignFile there) {
        file.set(there);
    }

    /// Shows unsaved work with its history, once no other is lost by it, and then does `then`; or `not` if the person
    /// keeps what is there.
    void restore(Supplier<Outcome<Journal>> reading, Runnable then, Runnable not) {
        ifSafe(
                () -> load(() -> restoring(reading.get()), restored -> {
                    file.set(restored.journal().file());
                    session.open(restored.journal().history(), restored.kinds());
                    then.run();
                    shown.run();
                }),
                not);
    }

    private record Restored(Journal journal, Catalog kinds) {}

    private Outcome<Restored> restoring(Outcome<Journal> read) {
        return switch (read) {
            case Outcome.Done<Journal>(Journal journal) -> restoring(journal);
            case Outcome.Failed<Journal>(String sentence) -> new Outcome.Failed<>(sentence);
        };
    }

    private Outcome<Restored> restoring(Journal journal) {
        try {
            Optional<Path> path = journal.file().path();
            Catalog known = path.isPresent() ? kinds.beside(path.get()) : kinds.everywhere();
            return new Outcome.Done<>(new Restored(journal, known));
        } catch (CatalogProblem problem) {
            return Outcome.failed(problem);
        }
    }

    private <T> void load(Supplier<Outcome<T>> work, Consumer<T> done) {
        background.run(
                "design file",
                work,
                outcome -> outcome.then(done, sentence -> {
                    saving = false;
                    dialogs.tell("The design file", sentence);
                }));
    }

    private void show(DesignFile opened, Catalog catalog) {
        file.set(opened);
        session.open(opened.design(), catalog);
        shown.run();
    }

    /// Runs `next` once no unsaved change can be lost by it; not at all if the person gives up.
    public void ifSafe(Runnable next) {
        ifSafe(next, () -> {});
    }

    private void ifSafe(Runnable next, Runnable not) {
        if (!dirty.get()) {
            next.run();
            return;
        }
        switch (dialogs.unsaved(session.design().name())) {
            case SAVE -> save(next);
            case DISCARD -> next.run();
            case CANCEL -> {
                session.say("");
                not.run();
            }
        }
    }
}
