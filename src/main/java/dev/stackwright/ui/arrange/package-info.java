/// Finding places for cards by itself.
@NullMarked
package dev.stackwright.ui.arrange;

import org.jspecify.annotations.NullMarked;
