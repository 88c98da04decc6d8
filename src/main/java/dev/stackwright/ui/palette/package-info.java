/// The kinds that can be put on the canvas.
@NullMarked
package dev.stackwright.ui.palette;

import org.jspecify.annotations.NullMarked;
