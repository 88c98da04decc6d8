package dev.stackwright.ui.shell;

import dev.stackwright.catalog.Kind;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.ui.canvas.CanvasView;
import dev.stackwright.ui.find.Choice;
import dev.stackwright.ui.session.DesignSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every component and link as a choice that goes there: selects it and brings it into sight. They are found by name,
/// kind and image, links by their ends and pattern.
final class Places {

    private Places() {}

    static List<Choice> of(DesignSession session, CanvasView canvas) {
        List<Choice> choices = new ArrayList<>();
        for (Component component : session.design().topology().components().values()) {
            Optional<Kind> kind = session.catalog().of(component);
            String image = component
                    .fields()
                    .text("image")
                    .or(() -> kind.map(known -> known.container().image()))
                    .orElse("");
            choices.add(new Choice(
                    component.name(),
                    kind.map(Kind::title).orElse(component.kind()) + (image.isEmpty() ? "" : " · " + image),
                    kind.map(Kind::icon).orElse(""),
                    () -> go(session, canvas, Element.component(component.name()))));
        }
        for (Link link : session.design().topology().links()) {
            choices.add(new Choice(
                    link.from() + " → " + link.to(),
                    link.pattern(),
                    "mdi2a-arrow-right-thin",
                    () -> go(session, canvas, Element.link(link))));
        }
        return choices;
    }

    private static void go(DesignSession session, CanvasView canvas, Element element) {
        session.select(element);
        canvas.revealSelection();
    }
}
