package dev.stackwright.model;

/// A finding that the team accepts: the rule, the element (or the whole design) and the reason.
public record Waiver(Fields fields) {

    /// The rule's id.
    public String rule() {
        return fields.text("rule").orElse("");
    }

    /// True if this waiver speaks of `element`; one that names no element speaks of the whole design.
    public boolean covers(Element element) {
        return switch (element) {
            case Element.OfComponent component -> names("component", component.name());
            case Element.OfLink link -> names("link", link.key());
            case Element.OfZone zone -> names("zone", zone.name());
            case Element.OfDesign _ -> namesNothing();
        };
    }

    private boolean names(String key, String value) {
        return namesNothing() || fields.text(key).map(value::equals).orElse(false);
    }

    private boolean namesNothing() {
        return !fields.has("component") && !fields.has("link") && !fields.has("zone");
    }
}
