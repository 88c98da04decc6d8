/// Runs a blueprint: observe what is there, plan the difference, perform it, and say how it fares. Pure but for
/// the port [dev.stackwright.engine.ContainerRuntime].
@NullMarked
package dev.stackwright.engine;

import org.jspecify.annotations.NullMarked;
