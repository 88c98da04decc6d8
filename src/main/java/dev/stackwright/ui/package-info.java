/// The window: an application, and below it one package for each part of the window.
@NullMarked
package dev.stackwright.ui;

import org.jspecify.annotations.NullMarked;
