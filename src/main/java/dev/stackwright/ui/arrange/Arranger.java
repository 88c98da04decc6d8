package dev.stackwright.ui.arrange;

import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Link;
import dev.stackwright.model.Region;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.session.Bends;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Elsewhere;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Lays a design out when it is asked to, and never by itself: what is selected if that is several components, and else
/// all. One undo step, which happens within `along`, so that it can be seen.
public record Arranger(DesignSession session, Background background, Consumer<Runnable> along) {

    /// Finds new places in the background, and moves the cards there unless the design has changed meanwhile.
    public void arrange() {
        Design design = session.design();
        List<String> selected = session.selection().components();
        boolean all = selected.size() < 2;
        List<String> wanted = (all ? design.topology().components().keySet() : selected)
                .stream()
                        .filter(name -> !design.layout().locked().contains(name))
                        .toList();
        if (wanted.isEmpty()) {
            return;
        }
        session.say("Finding places…");
        background.run("layout", () -> LayeredLayout.of(design, wanted), places -> {
            session.say("");
            if (session.design().equals(design)) {
                String title = all ? "Lay the design out" : "Lay " + wanted.size() + " components out";
                along.accept(() -> session.apply(Edit.several(title, edits(design, places, all))));
            }
        });
    }

    /// Zones that are laid out with all their members need no area of their own any more, and links no bends, which
    /// belong to places that cards have left.
    private static List<Edit> edits(Design design, Elsewhere found, boolean all) {
        List<Edit> edits = new ArrayList<>(List.of(new Edit.Move(found.cards())));
        for (Link link : design.topology().links(design.layout().links().keySet())) {
            if (found.cards().containsKey(link.from()) || found.cards().containsKey(link.to())) {
                Bends.of(design, link.key()).none().edit().ifPresent(edits::add);
            }
        }
        for (String zone : all ? design.topology().zones().keySet() : Set.<String>of()) {
            Region region = design.layout().region(zone);
            Region after = Optional.ofNullable(found.zones().get(zone))
                    .map(region::with)
                    .orElseGet(region::withoutArea);
            if (!after.equals(region)) {
                edits.add(new Edit.DrawZone("Place " + zone, zone, after));
            }
        }
        return edits;
    }
}
