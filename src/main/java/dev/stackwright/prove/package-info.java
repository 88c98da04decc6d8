/// Seeing for oneself that a kind's configuration is accepted by its server, and that the server runs with it.
@NullMarked
package dev.stackwright.prove;

import org.jspecify.annotations.NullMarked;
