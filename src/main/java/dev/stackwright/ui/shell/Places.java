package dev.stackwright.ui.shell;

import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.KindMark;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Link;
import dev.stackwright.model.Note;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Zone;
import dev.stackwright.ui.canvas.CanvasView;
import dev.stackwright.ui.find.Choice;
import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.fx.MarkView;
import dev.stackwright.ui.session.DesignSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Everything on the drawing as a choice that goes there: selects it, brings it into the middle and lets it light up.
/// Components are found by name, kind, image, ports and every property, links by their ends, pattern and properties.
final class Places {

    private Places() {}

    static List<Choice> of(DesignSession session, CanvasView canvas) {
        List<Choice> choices = new ArrayList<>();
        for (Component component : session.design().topology().components().values()) {
            choices.add(choice(component, session.catalog().of(component), canvas));
        }
        for (Link link : session.design().topology().links()) {
            choices.add(new Choice(
                    link.from() + " → " + link.to(),
                    link.pattern(),
                    () -> Icons.of("mdi2a-arrow-right-thin"),
                    () -> lines("", link.fields()),
                    () -> canvas.goTo(Element.link(link))));
        }
        for (Zone zone : session.design().topology().zones().values()) {
            choices.add(new Choice(
                    zone.name(),
                    "zone",
                    () -> Icons.of("mdi2s-select-group"),
                    () -> lines("", zone.fields()),
                    () -> canvas.goTo(Element.zone(zone.name()))));
        }
        for (Note note : session.design().layout().notes().values()) {
            choices.add(new Choice(
                    note.firstLine(),
                    "note",
                    () -> Icons.of("mdi2n-note-text-outline"),
                    () -> note.text().lines().toList(),
                    () -> canvas.goTo(Element.note(note.name()))));
        }
        return choices;
    }

    private static Choice choice(Component component, Optional<Kind> kind, CanvasView canvas) {
        String image = component
                .fields()
                .text("image")
                .or(() -> kind.map(known -> known.container().image()))
                .orElse("");
        return new Choice(
                component.name(),
                kind.map(Kind::title).orElse(component.kind()) + (image.isEmpty() ? "" : " · " + image),
                () -> new MarkView(KindMark.of(kind)),
                () -> {
                    List<String> lines = lines("", component.fields());
                    kind.map(Kind::ports)
                            .orElse(List.of())
                            .forEach(port -> lines.add("port " + port.number() + " " + port.name()));
                    return lines;
                },
                () -> canvas.goTo(Element.component(component.name())));
    }

    /// Every property with its value, as `maxmemory 256MiB`.
    private static List<String> lines(String path, Fields fields) {
        List<String> lines = new ArrayList<>();
        fields.entries().forEach((key, value) -> {
            String name = path.isEmpty() || path.equals("settings.") ? key : path + key;
            switch (value) {
                case Fields inner -> lines.addAll(lines(key.equals("settings") ? "settings." : name + ".", inner));
                case Items items -> lines.add(name + " " + String.join(", ", items.texts()));
                case Scalar scalar -> lines.add(name + " " + scalar.text());
            }
        });
        return lines;
    }
}
