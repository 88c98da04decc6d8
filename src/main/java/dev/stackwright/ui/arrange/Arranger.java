package dev.stackwright.ui.arrange;

import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.session.DesignSession;
import java.util.List;

/// Lays a design out when it is asked to, and never by itself: what is selected if that is several components, and else
/// all. One undo step.
public record Arranger(DesignSession session, Background background) {

    /// Finds new places in the background, and moves the cards there unless the design has changed meanwhile.
    public void arrange() {
        Design design = session.design();
        List<String> selected = session.selection().components();
        boolean all = selected.size() < 2;
        List<String> wanted = all ? List.copyOf(design.topology().components().keySet()) : selected;
        if (wanted.isEmpty()) {
            return;
        }
        session.say("Finding places…");
        background.run("layout", () -> LayeredLayout.of(design, wanted), places -> {
            session.say("");
            if (session.design().equals(design)) {
                String title = all ? "Lay the design out" : "Lay " + wanted.size() + " components out";
                session.apply(Edit.several(title, List.of(new Edit.Move(places))));
            }
        });
    }
}
