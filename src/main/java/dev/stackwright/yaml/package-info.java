/// YAML that survives editing: read with positions, change ranges of the text, keep every other byte.
@NullMarked
package dev.stackwright.yaml;

import org.jspecify.annotations.NullMarked;
