/// What an expert would say of a design, in the order in which he would go through it.
@NullMarked
package dev.stackwright.assess;

import org.jspecify.annotations.NullMarked;
