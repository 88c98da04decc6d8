/// Tests of the catalogue.
@NullMarked
package dev.stackwright.catalog;

import org.jspecify.annotations.NullMarked;
