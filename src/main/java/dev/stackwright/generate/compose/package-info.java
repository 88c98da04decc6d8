/// `compose.yaml` and its `.env`.
@NullMarked
package dev.stackwright.generate.compose;

import org.jspecify.annotations.NullMarked;
