/// Rules on how containers are run.
@NullMarked
package dev.stackwright.rules.operations;

import org.jspecify.annotations.NullMarked;
