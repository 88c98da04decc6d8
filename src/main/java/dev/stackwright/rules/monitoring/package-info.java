/// Rules on monitoring and logs.
@NullMarked
package dev.stackwright.rules.monitoring;

import org.jspecify.annotations.NullMarked;
