package dev.stackwright.model;

/// A whole design: what is drawn and where. Immutable; an [Edit] makes the next one.
public record Design(Topology topology, Layout layout) {

    /// A design with nothing in it.
    public static Design empty(String name) {
        return new Design(Topology.empty(name), Layout.EMPTY);
    }

    /// The design's name, which is the Compose project's name.
    public String name() {
        return topology.name();
    }

    /// This design with another topology.
    public Design with(Topology changed) {
        return new Design(changed, layout);
    }

    /// This design with another layout.
    public Design with(Layout changed) {
        return new Design(topology, changed);
    }
}
