package dev.stackwright.ui;

import dev.stackwright.ui.shell.Dialogs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Answers the questions that no robot can answer without a display: always with a place in one folder.
final class TestDialogs implements Dialogs {

    final List<String> told = new ArrayList<>();
    private final Path folder;

    TestDialogs(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Path> open() {
        return Optional.of(folder.resolve("design.stack.yaml"));
    }

    @Override
    public Optional<Path> save(String name) {
        return Optional.of(folder.resolve("design.stack.yaml"));
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(folder.resolve("export"));
    }

    @Override
    public Unsaved unsaved(String name) {
        return Unsaved.DISCARD;
    }

    @Override
    public void tell(String title, String sentence) {
        told.add(sentence);
    }
}
