/// The picture of a design as a file: drawn by the canvas' own nodes and style sheet, with or without a display.
@NullMarked
package dev.stackwright.ui.picture;

import org.jspecify.annotations.NullMarked;
