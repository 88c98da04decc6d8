package dev.stackwright.ui.live;

import dev.stackwright.engine.Progress;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What was done with the stack, line by line, the latest last.
public final class StackLog {

    private static final int LENGTH = 2000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final ObservableList<String> lines = FXCollections.observableArrayList();

    /// The lines.
    public ObservableList<String> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    void add(Progress progress) {
        if (progress.percent().isPresent() && progress.percent().getAsInt() < 100) {
            return;
        }
        String detail = progress.detail().isEmpty() ? "" : ": " + progress.detail();
        add(progress.subject() + " " + progress.stage().name().toLowerCase(Locale.ROOT) + detail);
    }

    void add(String sentence) {
        if (lines.size() >= LENGTH) {
            lines.remove(0, LENGTH / 10);
        }
        lines.add(TIME.format(LocalTime.now(ZoneId.systemDefault())) + "  " + sentence);
    }
}
