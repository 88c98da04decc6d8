/// Writing an export into a folder: what would change, and doing it wholly or not at all.
@NullMarked
package dev.stackwright.repository;

import org.jspecify.annotations.NullMarked;
