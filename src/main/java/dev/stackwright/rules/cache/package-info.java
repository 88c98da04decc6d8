/// Redis, Valkey and Memcached.
@NullMarked
package dev.stackwright.rules.cache;

import org.jspecify.annotations.NullMarked;
