/// One class for each gesture on the canvas; each yields one edit when it ends.
@NullMarked
package dev.stackwright.ui.canvas.gesture;

import org.jspecify.annotations.NullMarked;
