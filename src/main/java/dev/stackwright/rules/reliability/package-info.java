/// What happens when a dependency is slow or down?
@NullMarked
package dev.stackwright.rules.reliability;

import org.jspecify.annotations.NullMarked;
