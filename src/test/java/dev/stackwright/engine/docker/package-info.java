/// Tests of the port to Docker.
@NullMarked
package dev.stackwright.engine.docker;

import org.jspecify.annotations.NullMarked;
