/// What could others reach or replace?
@NullMarked
package dev.stackwright.rules.security;

import org.jspecify.annotations.NullMarked;
