package dev.stackwright.ui.canvas;

import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Element;
import dev.stackwright.model.Zone;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Severity;
import dev.stackwright.ui.session.DesignSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What a zone says of itself; its members and their findings are counted where they are not shown.
record ZoneFacts(String name, Optional<String> trust, boolean collapsed, int members, List<Severity> found) {

    /// The facts of every zone.
    static SequencedMap<String, ZoneFacts> of(DesignSession session) {
        Design design = session.design();
        SequencedMap<String, ZoneFacts> facts = new LinkedHashMap<>();
        for (Zone zone : design.topology().zones().values()) {
            boolean collapsed = design.layout().region(zone.name()).collapsed();
            facts.put(
                    zone.name(),
                    new ZoneFacts(
                            zone.name(),
                            zone.trust(),
                            collapsed,
                            0,
                            collapsed ? severities(session, Element.zone(zone.name())) : List.of()));
        }
        for (Component component : design.topology().components().values()) {
            component.zone().ifPresent(zone -> facts.computeIfPresent(zone, (_, now) -> now.and(session, component)));
        }
        return facts;
    }

    private ZoneFacts and(DesignSession session, Component member) {
        if (!collapsed) {
            return this;
        }
        List<Severity> all = new ArrayList<>(found);
        all.addAll(severities(session, Element.component(member.name())));
        return new ZoneFacts(name, trust, true, members + 1, all);
    }

    /// What of it is seen where some layers are left out.
    ZoneFacts seen(Layers layers) {
        return layers.shows(Layer.FINDINGS) ? this : new ZoneFacts(name, trust, collapsed, members, List.of());
    }

    private static List<Severity> severities(DesignSession session, Element element) {
        return session.judgement().on(element).stream().map(Finding::severity).toList();
    }

    String label() {
        return name
                + trust.filter(text -> !text.equals(name))
                        .map(text -> " · " + text)
                        .orElse("");
    }

    String count() {
        return members == 1 ? "1 component" : members + " components";
    }

    String findingsText() {
        return found.size() == 1 ? "1 finding" : found.size() + " findings";
    }

    Optional<Severity> gravest() {
        return found.stream().min(Severity::compareTo);
    }
}
