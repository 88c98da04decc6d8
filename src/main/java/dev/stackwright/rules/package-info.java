/// Best-practice rules: each looks at the analysed topology and reports findings with fixes.
@NullMarked
package dev.stackwright.rules;

import org.jspecify.annotations.NullMarked;
