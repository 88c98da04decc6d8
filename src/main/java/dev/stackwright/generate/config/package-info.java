/// Configuration files and commands from the templates of a kind.
@NullMarked
package dev.stackwright.generate.config;

import org.jspecify.annotations.NullMarked;
