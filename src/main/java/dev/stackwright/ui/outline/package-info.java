/// The design as a tree and as a table, for those who would rather read than look.
@NullMarked
package dev.stackwright.ui.outline;

import org.jspecify.annotations.NullMarked;
