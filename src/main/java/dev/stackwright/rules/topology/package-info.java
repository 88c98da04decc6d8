/// Does the drawing hold together?
@NullMarked
package dev.stackwright.rules.topology;

import org.jspecify.annotations.NullMarked;
