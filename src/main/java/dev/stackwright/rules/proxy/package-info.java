/// Rules about proxies and what they can hold to.
@NullMarked
package dev.stackwright.rules.proxy;

import org.jspecify.annotations.NullMarked;
