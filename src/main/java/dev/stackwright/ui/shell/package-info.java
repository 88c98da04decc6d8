/// The frame around the views: menus, actions, bars, files.
@NullMarked
package dev.stackwright.ui.shell;

import org.jspecify.annotations.NullMarked;
