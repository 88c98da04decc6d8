/// The handoff file for whoever works on the stack next.
@NullMarked
package dev.stackwright.generate.handoff;

import org.jspecify.annotations.NullMarked;
