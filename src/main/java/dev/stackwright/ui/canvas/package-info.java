/// The drawing: cards, links, zones and the view onto them.
@NullMarked
package dev.stackwright.ui.canvas;

import org.jspecify.annotations.NullMarked;
