package dev.stackwright.ui.outline;

import dev.stackwright.model.Element;
import java.util.Optional;

/// A line of the tree: an element, or a heading above several.
sealed interface Line {

    /// An element of the design.
    record Of(Element element) implements Line {}

    /// Words above elements that belong together.
    record Heading(String title) implements Line {}

    /// The element, if it is one.
    default Optional<Element> shown() {
        return this instanceof Of(Element element) ? Optional.of(element) : Optional.empty();
    }
}
