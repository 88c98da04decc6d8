package dev.stackwright.analysis;

import java.util.Optional;

/// What a component is part of beyond its neighbours: the calls a second that arrive and those that it passes on over
/// each of its links, whether visitors reach it, and the first name of the circle that it is in.
public record Flow(Optional<Double> into, Optional<Double> outOf, boolean reached, Optional<String> circle) {}
