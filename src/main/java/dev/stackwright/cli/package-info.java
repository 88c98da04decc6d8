/// The command line: one command a file.
@NullMarked
package dev.stackwright.cli;

import org.jspecify.annotations.NullMarked;
