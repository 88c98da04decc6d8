/// The design as immutable values: topology, layout, and the edits that change them. Knows no kinds, files or windows.
@NullMarked
package dev.stackwright.model;

import org.jspecify.annotations.NullMarked;
