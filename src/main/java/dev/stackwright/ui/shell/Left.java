package dev.stackwright.ui.shell;

import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.document.HeldJournal;
import dev.stackwright.document.Journal;
import dev.stackwright.document.Journals;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// Unsaved work that was left behind: whose file it is about, and what to say of it.
record Left(HeldJournal held, Optional<Path> path, String sentence, boolean readable) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    /// What was left behind and is `wanted`; the rest stays for others. What is saved by now is taken away.
    static List<Left> find(Journals journals, Predicate<Left> wanted) {
        List<Left> found = new ArrayList<>();
        try {
            for (HeldJournal held : journals.left()) {
                Optional<Left> left = of(held);
                if (left.isEmpty()) {
                    held.remove();
                } else if (wanted.test(left.get())) {
                    found.add(left.get());
                } else {
                    held.letGo();
                }
            }
        } catch (IOException problem) {
            System.getLogger(Left.class.getName())
                    .log(System.Logger.Level.WARNING, "journals cannot be listed", problem);
        }
        return found;
    }

    private static Optional<Left> of(HeldJournal held) {
        try {
            Journal journal = held.read();
            return journal.saved() ? Optional.empty() : Optional.of(of(held, journal));
        } catch (DesignFileProblem problem) {
            return Optional.of(new Left(held, Optional.empty(), String.valueOf(problem.getMessage()), false));
        }
    }

    private static Left of(HeldJournal held, Journal journal) {
        Optional<Path> path = journal.file().path();
        String what = path.map(Path::getFileName).map(Path::toString).orElse("the design " + journal.name());
        int steps = journal.history().at();
        String sentence = "Stackwright ended before " + what + " was saved. Its work until "
                + WHEN.format(held.when().atZone(ZoneId.systemDefault())) + " is kept, with "
                + (steps == 1 ? "1 step" : steps + " steps") + " to undo.";
        return new Left(held, path, sentence, true);
    }
}
