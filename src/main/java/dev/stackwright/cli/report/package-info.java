/// Verdicts as text, JSON, SARIF, JUnit XML and GitHub annotations.
@NullMarked
package dev.stackwright.cli.report;

import org.jspecify.annotations.NullMarked;
