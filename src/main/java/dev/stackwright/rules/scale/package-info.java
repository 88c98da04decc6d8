/// Rules on load and scale.
@NullMarked
package dev.stackwright.rules.scale;

import org.jspecify.annotations.NullMarked;
