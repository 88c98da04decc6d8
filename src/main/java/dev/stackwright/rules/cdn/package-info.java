/// Rules on cdn.
@NullMarked
package dev.stackwright.rules.cdn;

import org.jspecify.annotations.NullMarked;
