/// What follows from a topology and is needed by more than one reader, computed once per change.
@NullMarked
package dev.stackwright.analysis;

import org.jspecify.annotations.NullMarked;
