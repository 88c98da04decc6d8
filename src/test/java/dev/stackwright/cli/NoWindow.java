package dev.stackwright.cli;

import java.nio.file.Path;
import java.util.Optional;

/// A machine without a display, on which nothing may open.
record NoWindow() implements OpenCommand.Window {

    @Override
    public boolean available() {
        return false;
    }

    @Override
    public void open(Optional<Path> file) {
        throw new AssertionError("no window here");
    }
}
