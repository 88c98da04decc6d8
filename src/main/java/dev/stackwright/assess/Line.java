package dev.stackwright.assess;

import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.rules.Accepted;
import dev.stackwright.rules.Finding;
import java.util.Optional;

/// One line of an assessment, with the element that it leads to and the finding that it is, if it is one. `advice` says
/// what to do about something that is open; it is empty where nothing need be done.
public record Line(Mark mark, String text, Element element, Optional<Finding> finding, String advice) {

    static Line good(String text, Element element) {
        return new Line(Mark.GOOD, text, element, Optional.empty(), "");
    }

    static Line note(String text, Element element) {
        return new Line(Mark.NOTE, text, element, Optional.empty(), "");
    }

    static Line open(String text, Element element, String advice) {
        return new Line(Mark.OPEN, text, element, Optional.empty(), advice);
    }

    static Line of(Finding finding) {
        return new Line(Mark.of(finding.severity()), finding.message(), finding.element(), Optional.of(finding), "");
    }

    static Line of(Accepted accepted) {
        Finding finding = accepted.finding();
        String text = finding.message() + "; accepted: " + accepted.reason();
        return new Line(Mark.ACCEPTED, text, finding.element(), Optional.of(finding), "");
    }

    /// The advice of an open line, as a line of its own.
    Line advised() {
        return new Line(mark, advice, element, finding, "");
    }

    static Element of(Component component) {
        return Element.component(component.name());
    }

    static Element of(Link link) {
        return Element.link(link);
    }

    /// What stands behind the text for those who cannot click: the rule, or the element if the text does not name it.
    public String reference() {
        return finding.map(found -> found.id() + place(found)).orElse("");
    }

    private static String place(Finding found) {
        return found.element() instanceof Element.OfDesign
                ? ""
                : " " + found.element().label();
    }
}
