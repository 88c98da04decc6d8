/// Databases and whatever else keeps state.
@NullMarked
package dev.stackwright.rules.data;

import org.jspecify.annotations.NullMarked;
