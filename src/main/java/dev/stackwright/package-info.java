/// Stackwright: draw a stack, check it, export it, run it. [Main] wires everything.
@NullMarked
package dev.stackwright;

import org.jspecify.annotations.NullMarked;
