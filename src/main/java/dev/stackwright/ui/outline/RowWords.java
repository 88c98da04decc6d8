package dev.stackwright.ui.outline;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Kind;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.model.Zone;
import dev.stackwright.ui.session.DesignSession;
import java.util.SequencedSet;

/// What a row says of an element: the words of its card, and to those who hear it what it belongs with, too.
record RowWords(DesignSession session) {

    /// What is read.
    String shown(Element element) {
        return what(element) + findings(element);
    }

    /// What is heard.
    String spoken(Element element, Contents contents) {
        return shown(element)
                + switch (element) {
                    case Element.OfComponent(String name) -> beside(name, contents);
                    case Element.OfLink(String key) ->
                        contents.topology()
                                .link(key)
                                .map(link -> ", from " + link.from())
                                .orElse("");
                    case Element.OfZone(String name) -> ", " + members(name, contents);
                    case Element.OfNote _, Element.OfDesign _ -> "";
                };
    }

    private String what(Element element) {
        return switch (element) {
            case Element.OfComponent(String name) ->
                session.design().topology().component(name).map(this::what).orElse(name);
            case Element.OfLink(String key) ->
                session.design().topology().link(key).map(RowWords::what).orElse(key);
            case Element.OfZone(String name) -> name + ", zone" + trust(name);
            case Element.OfNote(String name) ->
                session.design().layout().note(name).firstLine();
            case Element.OfDesign _ -> element.label();
        };
    }

    private String what(Component component) {
        String title = session.catalog().of(component).map(Kind::title).orElse("unknown kind " + component.kind());
        String replicas = component.replicas() == 1 ? "" : ", " + component.replicas() + " replicas";
        String health = session.run()
                .of(component.name())
                .map(state -> ", " + state.text())
                .orElse("");
        String out = Analysis.leftOut(component, session.catalog()) ? ", left out" : "";
        return component.name() + ", " + title + replicas + out + health;
    }

    private static String what(Link link) {
        return "to " + link.to() + ", " + link.pattern() + (link.optional() ? ", optional" : "");
    }

    private String trust(String zone) {
        Zone known = session.design().topology().zones().get(zone);
        return known == null
                ? ""
                : known.trust()
                        .filter(trust -> !trust.equals(zone))
                        .map(trust -> ", " + trust)
                        .orElse("");
    }

    private String findings(Element element) {
        int count = session.judgement().on(element).size();
        return count == 0 ? "" : count == 1 ? ", 1 finding" : ", " + count + " findings";
    }

    private static String beside(String component, Contents contents) {
        String zone = contents.topology()
                .component(component)
                .flatMap(Component::zone)
                .map(name -> ", in zone " + name)
                .orElse("");
        SequencedSet<String> neighbours = contents.relations().neighbours(component);
        return zone + (neighbours.isEmpty() ? "" : ", linked with " + String.join(", ", neighbours));
    }

    private static String members(String zone, Contents contents) {
        long members = contents.components().stream()
                .filter(component -> component.zone().filter(zone::equals).isPresent())
                .count();
        return members == 1 ? "1 component" : members + " components";
    }
}
