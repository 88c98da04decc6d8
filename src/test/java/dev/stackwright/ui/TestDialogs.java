package dev.stackwright.ui;

import dev.stackwright.repository.FileChange;
import dev.stackwright.ui.shell.Dialogs;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Answers the questions that no robot can answer without a display: with a place in one folder, and as a test says.
final class TestDialogs implements Dialogs {

    final List<String> told = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    final List<String> browsed = new ArrayList<>();
    Unsaved unsaved = Unsaved.DISCARD;
    boolean replace;
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
    public Optional<Path> picture(String name) {
        return Optional.of(folder.resolve(name + ".svg"));
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(folder.resolve("export"));
    }

    @Override
    public boolean replace(Path target, List<FileChange> refused) {
        refused.forEach(change -> asked.add(change.path() + ": " + change.reason()));
        return replace;
    }

    @Override
    public Unsaved unsaved(String name) {
        asked.add("save " + name);
        return unsaved;
    }

    @Override
    public void browse(URI address) {
        browsed.add(address.toString());
    }

    @Override
    public void tell(String title, String sentence) {
        told.add(sentence);
    }
}
