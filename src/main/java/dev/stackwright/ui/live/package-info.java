/// Starting, stopping and watching the stack.
@NullMarked
package dev.stackwright.ui.live;

import org.jspecify.annotations.NullMarked;
