package dev.stackwright.analysis;

import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Port;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;

/// The numbers of a component's ports.
public final class Ports {

    private Ports() {}

    /// The port of `target` that a link leads to: its own, else that of what the target offers for its pattern; 0 if
    /// there is none.
    public static int of(Link link, Component target, Kind kind) {
        return link.fields()
                .integer("port")
                .map(Math::toIntExact)
                .orElseGet(() -> Pattern.of(link.pattern())
                        .flatMap(pattern -> kind.offer(pattern, target))
                        .flatMap(found -> kind.port(found.port()))
                        .or(() -> kind.ports().stream().findFirst())
                        .map(port -> number(target, kind, port))
                        .orElse(0));
    }

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
