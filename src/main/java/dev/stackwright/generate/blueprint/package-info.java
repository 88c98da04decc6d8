/// What would run, in the terms of the Compose Specification: the one truth between export and launch. Texts are in
/// Compose's interpolation syntax: `${NAME}` is a value from `.env`, `$$` is a dollar sign.
@NullMarked
package dev.stackwright.generate.blueprint;

import org.jspecify.annotations.NullMarked;
