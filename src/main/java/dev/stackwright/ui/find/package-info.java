/// Choosing one of many by typing a few letters of it.
@NullMarked
package dev.stackwright.ui.find;

import org.jspecify.annotations.NullMarked;
