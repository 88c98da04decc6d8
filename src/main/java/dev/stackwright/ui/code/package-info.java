/// The one way in which the window shows text that a person reads line by line: files, differences and logs.
@NullMarked
package dev.stackwright.ui.code;

import org.jspecify.annotations.NullMarked;
