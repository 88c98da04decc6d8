package dev.stackwright.ui.shell;

import java.util.List;

/// Something that a person should know and can do something about, but need not at once. A later notice of the same
/// `id` takes its place.
public record Notice(String id, String icon, String sentence, List<Answer> answers) {

    /// One thing that can be done about it.
    public record Answer(String title, Runnable run) {}

    /// Copies the answers.
    public Notice {
        answers = List.copyOf(answers);
    }
}
