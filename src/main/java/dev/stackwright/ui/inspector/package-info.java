/// The properties of what is selected.
@NullMarked
package dev.stackwright.ui.inspector;

import org.jspecify.annotations.NullMarked;
