/// The steps of the design's history as a list.
@NullMarked
package dev.stackwright.ui.history;

import org.jspecify.annotations.NullMarked;
