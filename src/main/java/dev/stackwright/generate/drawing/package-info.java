/// The drawing as text that other tools draw.
@NullMarked
package dev.stackwright.generate.drawing;

import org.jspecify.annotations.NullMarked;
