/// The assessment of the design.
@NullMarked
package dev.stackwright.ui.assessment;

import org.jspecify.annotations.NullMarked;
