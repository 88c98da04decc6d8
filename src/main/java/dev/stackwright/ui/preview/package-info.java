/// The files that an export would write.
@NullMarked
package dev.stackwright.ui.preview;

import org.jspecify.annotations.NullMarked;
