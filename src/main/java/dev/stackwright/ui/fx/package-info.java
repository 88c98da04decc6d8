/// What every view needs of JavaFX: threads, icons, themes.
@NullMarked
package dev.stackwright.ui.fx;

import org.jspecify.annotations.NullMarked;
