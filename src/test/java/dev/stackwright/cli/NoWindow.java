package dev.stackwright.cli;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.model.Design;
import java.nio.file.Path;
import java.util.Optional;

/// A machine without a display, on which nothing may open.
record NoWindow() implements OpenCommand.Window, RenderCommand.Painter {

    @Override
    public boolean available() {
        return false;
    }

    @Override
    public void open(Optional<Path> file) {
        throw new AssertionError("no window here");
    }

    @Override
    public String svg(Design design, Catalog catalog, RenderCommand.Theme theme) {
        throw new AssertionError("no picture here");
    }

    @Override
    public byte[] png(Design design, Catalog catalog, RenderCommand.Theme theme, int scale) {
        throw new AssertionError("no picture here");
    }
}
