/// What was written for other tools, Compose files and `docker run` lines, understood as a design.
@NullMarked
package dev.stackwright.importing;

import org.jspecify.annotations.NullMarked;
