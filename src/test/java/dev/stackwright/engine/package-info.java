/// Tests of the engine.
@NullMarked
package dev.stackwright.engine;

import org.jspecify.annotations.NullMarked;
