package dev.stackwright.ui.canvas.gesture;

import dev.stackwright.model.Point;

/// Where the mouse is, on the drawing and on the screen, and which keys are held.
public record Pointer(Point world, Point screen, boolean shift, boolean alt) {}
