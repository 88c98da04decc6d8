package dev.stackwright.ui.shell;

import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.document.HeldJournal;
import dev.stackwright.document.Journal;
import dev.stackwright.document.Journals;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Outcome;
import dev.stackwright.ui.session.DesignSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.util.Duration;

/// Keeps a journal of the work that is not saved, and offers what a window that ended without saving has left behind.
public final class Recovery {

    /// So much work is lost at most.
    private static final Duration DELAY = Duration.millis(500);

    private final DesignSession session;
    private final DesignFiles files;
    private final Background background;
    private final Journals journals;
    private final Notices notices;
    private final List<HeldJournal> offered = new ArrayList<>();
    private HeldJournal own;
    private boolean waiting;
    private boolean writing;
    private boolean ended;
    private boolean looked;

    /// Recovery of the designs that `files` opens.
    public Recovery(
            DesignSession session, DesignFiles files, Background background, Journals journals, Notices notices) {
        this.session = session;
        this.files = files;
        this.background = background;
        this.journals = journals;
        this.notices = notices;
        this.own = journals.begin();
        InvalidationListener changed = _ -> changed();
        session.historyProperty().addListener(changed);
        files.fileProperty().addListener(changed);
    }

    private void changed() {
        if (!waiting && !ended) {
            waiting = true;
            background.after(DELAY, this::keep);
        }
    }

    private void keep() {
        waiting = false;
        if (writing) {
            changed();
        } else if (!ended) {
            writing = true;
            HeldJournal journal = own;
            Optional<Journal> unsaved = files.dirty().get()
                    ? Optional.of(
                            new Journal(files.file(), session.historyProperty().get()))
                    : Optional.empty();
            background.run("journal", () -> keeping(journal, unsaved), outcome -> {
                writing = false;
                outcome.then(_ -> {}, sentence -> session.say("Unsaved work cannot be kept for a crash; " + sentence));
            });
        }
    }

    private static Outcome<HeldJournal> keeping(HeldJournal journal, Optional<Journal> unsaved) {
        try {
            if (unsaved.isPresent()) {
                journal.write(unsaved.get());
            } else {
                journal.clear();
            }
            return new Outcome.Done<>(journal);
        } catch (IOException problem) {
            return Outcome.failed(problem);
        }
    }

    /// Offers what was left behind: at first all of it, and later that of the open file.
    public void look() {
        Optional<Path> path = files.file().path().map(Path::toAbsolutePath);
        if (!ended && (!looked || path.isPresent())) {
            boolean all = !looked;
            looked = true;
            background.run(
                    "journals",
                    () -> Left.find(journals, left -> all || left.path().equals(path)),
                    found -> {
                        found.forEach(this::offer);
                    });
        }
    }

    private void offer(Left left) {
        offered.add(left.held());
        String id = "recovery-" + offered.size();
        List<Notice.Answer> answers = new ArrayList<>();
        if (left.readable()) {
            answers.add(new Notice.Answer("Restore", () -> restore(left)));
        }
        answers.add(new Notice.Answer("Discard", () -> end(List.of(left.held()), () -> {})));
        answers.add(new Notice.Answer("Later", () -> letGo(List.of(left.held()))));
        notices.tell(new Notice(id, "mdi2b-backup-restore", left.sentence(), answers));
    }

    private void restore(Left left) {
        files.restore(
                () -> reading(left.held()),
                () -> {
                    HeldJournal before = own;
                    own = left.held();
                    offered.remove(left.held());
                    end(List.of(before), () -> {});
                },
                () -> offer(left));
    }

    private static Outcome<Journal> reading(HeldJournal held) {
        try {
            return new Outcome.Done<>(held.read());
        } catch (DesignFileProblem problem) {
            return Outcome.failed(problem);
        }
    }

    /// Takes the journal of this window away, since nothing is unsaved or the person does not want it, and then does
    /// `next`.
    public void close(Runnable next) {
        ended = true;
        end(List.of(own), next);
    }

    private void end(List<HeldJournal> journals, Runnable next) {
        offered.removeAll(journals);
        background.run("journals", () -> each(journals, HeldJournal::remove), outcome -> {
            outcome.then(_ -> {}, session::say);
            next.run();
        });
    }

    /// Leaves every journal where it is, for a later window to offer.
    public void leave() {
        ended = true;
        letGo(List.of(own));
        letGo(List.copyOf(offered));
    }

    private void letGo(List<HeldJournal> journals) {
        offered.removeAll(journals);
        background.run(
                "journals", () -> each(journals, HeldJournal::letGo), outcome -> outcome.then(_ -> {}, session::say));
    }

    private interface Work {
        void on(HeldJournal journal) throws IOException;
    }

    private static Outcome<List<HeldJournal>> each(List<HeldJournal> journals, Work work) {
        try {
            for (HeldJournal journal : journals) {
                work.on(journal);
            }
            return new Outcome.Done<>(journals);
        } catch (IOException problem) {
            return Outcome.failed(problem);
        }
    }
}
