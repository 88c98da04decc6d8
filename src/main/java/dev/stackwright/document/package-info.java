/// Reads and writes designs as `*.stack.yaml` files.
@NullMarked
package dev.stackwright.document;

import org.jspecify.annotations.NullMarked;
