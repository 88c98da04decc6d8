/// The design as a list, for those who would rather read than look.
@NullMarked
package dev.stackwright.ui.outline;

import org.jspecify.annotations.NullMarked;
