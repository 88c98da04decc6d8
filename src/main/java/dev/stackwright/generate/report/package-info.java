/// What a person reads beside the files: how to start, and what was built.
@NullMarked
package dev.stackwright.generate.report;

import org.jspecify.annotations.NullMarked;
