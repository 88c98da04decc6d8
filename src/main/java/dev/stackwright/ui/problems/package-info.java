/// The findings and their fixes.
@NullMarked
package dev.stackwright.ui.problems;

import org.jspecify.annotations.NullMarked;
