/// What several tests need.
@NullMarked
package dev.stackwright.support;

import org.jspecify.annotations.NullMarked;
