package dev.stackwright.ui.arrange;

import dev.stackwright.model.Element;
import java.util.HashMap;
import java.util.Map;

/// What links join, directly or by way of others.
final class Islands {

    private final Map<Element, Element> towards = new HashMap<>();

    /// A link joins these.
    void join(Element one, Element other) {
        Element from = of(one);
        Element to = of(other);
        if (!from.equals(to)) {
            towards.put(from, to);
        }
    }

    /// The element that stands for all that `element` is joined with.
    Element of(Element element) {
        Element reached = element;
        for (Element next = towards.get(reached); next != null; next = towards.get(reached)) {
            reached = next;
        }
        return reached;
    }
}
