package dev.stackwright;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.cli.RenderCommand;
import dev.stackwright.model.Design;
import dev.stackwright.ui.fx.Look;
import dev.stackwright.ui.picture.Pictures;

/// Draws pictures with the window's own nodes, without a window.
record OffScreen() implements RenderCommand.Painter {

    @Override
    public String svg(Design design, Catalog catalog, RenderCommand.Theme theme) {
        return Pictures.offScreen(() -> Pictures.svg(design, catalog, look(theme)));
    }

    @Override
    public byte[] png(Design design, Catalog catalog, RenderCommand.Theme theme, int scale) {
        return Pictures.offScreen(() -> Pictures.png(design, catalog, look(theme), scale));
    }

    private static Look look(RenderCommand.Theme theme) {
        return theme == RenderCommand.Theme.DARK ? Look.DARK : Look.LIGHT;
    }
}
