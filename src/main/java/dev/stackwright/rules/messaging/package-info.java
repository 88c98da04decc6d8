/// Rules on message brokers.
@NullMarked
package dev.stackwright.rules.messaging;

import org.jspecify.annotations.NullMarked;
