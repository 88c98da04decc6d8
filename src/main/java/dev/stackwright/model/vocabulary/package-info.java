/// Every property that a design can state: its spelling, type, meaning when absent, and a sentence of help.
@NullMarked
package dev.stackwright.model.vocabulary;

import org.jspecify.annotations.NullMarked;
