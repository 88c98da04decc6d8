package dev.stackwright.analysis;

import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Port;
import dev.stackwright.model.Component;

/// The numbers of a component's ports.
public final class Ports {

    private Ports() {}

    /// The port's number on this component: a setting called `port` moves the kind's first port.
    public static int number(Component component, Kind kind, Port port) {
        boolean first = kind.ports().getFirst().equals(port);
        return component
                .setting("port")
                .filter(text -> first && text.matches("[0-9]{1,5}"))
                .map(Integer::valueOf)
                .orElse(port.number());
    }
}
