/// Turns an analysed topology into a blueprint: components into services, links into configuration.
@NullMarked
package dev.stackwright.generate.expansion;

import org.jspecify.annotations.NullMarked;
