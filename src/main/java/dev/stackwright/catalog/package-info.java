/// What a component can be (kinds) and what a link can mean (patterns), read from `assets/catalog`.
@NullMarked
package dev.stackwright.catalog;

import org.jspecify.annotations.NullMarked;
