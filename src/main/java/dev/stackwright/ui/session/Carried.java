package dev.stackwright.ui.session;

import dev.stackwright.catalog.Kind;

/// A kind that is being dragged out of the palette; over the canvas, the canvas shows it.
public record Carried(Kind kind, boolean overCanvas) {}
