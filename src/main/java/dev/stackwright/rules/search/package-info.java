/// Rules on search engines.
@NullMarked
package dev.stackwright.rules.search;

import org.jspecify.annotations.NullMarked;
