package dev.stackwright.cli;

import dev.stackwright.engine.Progress;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// One line of standard error for a step of a run; downloads are too many to print each.
final class ProgressLine {

    private static final Set<Progress.Stage> QUIET = EnumSet.of(Progress.Stage.PULLING, Progress.Stage.BUILDING);

    private ProgressLine() {}

    static void print(Progress progress, Console console) {
        if (QUIET.contains(progress.stage()) && progress.percent().isPresent()) {
            return;
        }
        String stage = progress.stage().name().toLowerCase(Locale.ROOT);
        String detail = progress.detail().isEmpty() ? "" : "  " + progress.detail();
        console.err().println("%-9s %s%s".formatted(stage, progress.subject(), detail));
        console.err().flush();
    }
}
