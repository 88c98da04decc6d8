package dev.stackwright.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A journal as it stands on disk: where the design's file is, if anywhere, what that said, the text of the first
/// design, and of every step its title and the lines that it changed. `at` is the number of steps that are done.
record JournalText(int journal, String path, String base, int at, List<String> first, List<Step> steps) {

    private static final int VERSION = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    /// A step from one design to the next.
    record Step(String title, List<LineChange> changes) {}

    static JournalText of(DesignFile file, int at, List<String> first, List<Step> steps) {
        String path = file.path().map(Path::toAbsolutePath).map(Path::toString).orElse("");
        return new JournalText(VERSION, path, new String(file.bytes(), StandardCharsets.UTF_8), at, first, steps);
    }

    static JournalText parse(Path place, byte[] bytes) throws DesignFileProblem {
        try {
            JournalText text = JSON.readValue(bytes, JournalText.class);
            if (text.journal == VERSION && text.at >= 0 && text.at <= text.steps.size()) {
                return text;
            }
        } catch (java.io.IOException broken) {
            throw DesignFileProblem.of(place, "the unsaved work cannot be read, as the file is damaged; delete it");
        }
        throw DesignFileProblem.of(
                place, "the unsaved work was written by another version of Stackwright; open it with that");
    }

    byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("text and numbers can always be written", impossible);
        }
    }

    List<String> titles() {
        return steps.stream().map(Step::title).toList();
    }

    /// The text of every design.
    List<String> designs() {
        List<String> designs = new ArrayList<>();
        List<String> lines = first;
        designs.add(String.join("\n", lines));
        for (Step step : steps) {
            lines = LineChange.apply(lines, step.changes);
            designs.add(String.join("\n", lines));
        }
        return designs;
    }
}
