package dev.stackwright.analysis;

import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Port;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import dev.stackwright.model.Quantity;
import java.util.Optional;

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
                .filter(_ -> first)
                .flatMap(Ports::number)
                .orElse(port.number());
    }

    /// A port's number as text, of up to five digits.
    static Optional<Integer> number(String text) {
        return Quantity.integer(text)
                .filter(number -> number >= 0 && number < 100_000)
                .map(Math::toIntExact);
    }
}
