/// One open design on the FX thread, to which every view binds.
@NullMarked
package dev.stackwright.ui.session;

import org.jspecify.annotations.NullMarked;
