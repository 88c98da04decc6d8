package dev.stackwright.ui.shell;

import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.model.Edit;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Outcome;
import dev.stackwright.ui.fx.Veil;
import dev.stackwright.ui.session.DesignSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import javafx.util.Duration;

/// Looks every second whether another program has changed the open file. Without unsaved work the design follows it,
/// as one step that can be undone; else the person decides.
public final class FileWatch {

    private static final Duration EVERY = Duration.seconds(1);
    private static final String NOTICE = "changed-on-disk";

    private final DesignSession session;
    private final DesignFiles files;
    private final Background background;
    private final Notices notices;
    private final Veil veil;
    private Optional<Stamp> last = Optional.empty();
    private boolean looking;

    /// By what a change is noticed without reading the file; nothing of a file that is not there.
    private record Stamp(Optional<FileTime> changed, long size) {

        static Stamp of(Path path) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
                return new Stamp(Optional.of(attributes.lastModifiedTime()), attributes.size());
            } catch (IOException missing) {
                return new Stamp(Optional.empty(), 0);
            }
        }
    }

    private record Seen(Stamp stamp, Outcome<DesignFile> file) {}

    /// A watch over the file that `files` has open.
    public FileWatch(DesignSession session, DesignFiles files, Background background, Notices notices, Veil veil) {
        this.session = session;
        this.files = files;
        this.background = background;
        this.notices = notices;
        this.veil = veil;
        files.fileProperty().addListener(_ -> {
            last = Optional.empty();
            notices.withdraw(NOTICE);
        });
        files.whenOvertaken(this::look);
    }

    /// Looks again and again, until that is cancelled.
    public Background.Cancellable begin() {
        return background.every(EVERY, this::look);
    }

    /// Looks now.
    public void look() {
        DesignFile known = files.file();
        Optional<Stamp> before = last;
        if (!looking && known.path().isPresent()) {
            looking = true;
            background.run("file watch", () -> seen(known.path().get(), before), seen -> {
                looking = false;
                // What was read while the file is saved or exchanged says nothing; the next look tells.
                if (files.file() == known && !files.saving()) {
                    seen.ifPresent(now -> judge(known, now));
                }
            });
        }
    }

    private static Optional<Seen> seen(Path path, Optional<Stamp> before) {
        Stamp stamp = Stamp.of(path);
        return before.equals(Optional.of(stamp)) ? Optional.empty() : Optional.of(new Seen(stamp, reading(path)));
    }

    private static Outcome<DesignFile> reading(Path path) {
        try {
            return new Outcome.Done<>(DesignFile.read(path));
        } catch (DesignFileProblem problem) {
            return Outcome.failed(problem);
        }
    }

    private void judge(DesignFile known, Seen seen) {
        last = Optional.of(seen.stamp());
        String name = known.path().map(Path::getFileName).map(Path::toString).orElse("");
        if (seen.stamp().changed().isEmpty()) {
            tell(name + " is no longer on disk.", List.of(new Notice.Answer("Save it again", files::save)));
            return;
        }
        seen.file()
                .then(
                        there -> judge(known, there, name),
                        sentence -> tell(
                                "Another program has changed this file, and it cannot be read now. " + sentence,
                                List.of(new Notice.Answer("Save mine over it", files::saveOver))));
    }

    private void judge(DesignFile known, DesignFile there, String name) {
        if (there.sameOnDisk(known)) {
            notices.withdraw(NOTICE);
        } else if (there.design().equals(session.design())) {
            files.follow(there);
        } else if (!files.dirty().get()) {
            reload(there, name);
            session.say("Another program has changed " + name + "; the design follows it.");
        } else {
            tell(
                    "Another program has changed " + name + ", and you have changes that are not saved.",
                    List.of(
                            new Notice.Answer("Reload", () -> reload(there, name)),
                            new Notice.Answer("Keep mine", () -> files.follow(there)),
                            new Notice.Answer("Compare…", () -> compare(there, name))));
        }
    }

    private void tell(String sentence, List<Notice.Answer> answers) {
        notices.tell(new Notice(NOTICE, "mdi2f-file-alert-outline", sentence, answers));
    }

    private void reload(DesignFile there, String name) {
        files.follow(there);
        session.apply(new Edit.Become("Reload " + name, there.design()));
    }

    private void compare(DesignFile there, String name) {
        CompareSheet sheet = new CompareSheet(
                name,
                there.text(),
                there.with(session.design()).text(),
                List.of(
                        new Notice.Answer("Reload", () -> reload(there, name)),
                        new Notice.Answer("Keep mine", () -> files.follow(there))),
                veil::lift);
        last = Optional.empty();
        veil.show(sheet, sheet.first());
    }
}
