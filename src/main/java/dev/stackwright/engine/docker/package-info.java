/// The port to a Docker engine. docker-java carries the requests; the JSON is our own, because its models lack
/// what newer engines offer.
@NullMarked
package dev.stackwright.engine.docker;

import org.jspecify.annotations.NullMarked;
