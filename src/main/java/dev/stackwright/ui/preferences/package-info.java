/// What a person prefers, kept in a readable file.
@NullMarked
package dev.stackwright.ui.preferences;

import org.jspecify.annotations.NullMarked;
