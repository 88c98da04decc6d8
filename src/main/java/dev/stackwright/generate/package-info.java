/// From a topology to a blueprint, and from a blueprint to files.
@NullMarked
package dev.stackwright.generate;

import org.jspecify.annotations.NullMarked;
