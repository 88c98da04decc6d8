package dev.stackwright.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;

/// A finding that the team accepts: the rule, the element (or the whole design) and the reason.
public record Waiver(Fields fields) {

    /// Accepts what this rule, or sort of finding of a rule, says of an element; for good without `until`.
    public static Waiver of(String rule, Element element, String reason, Optional<LocalDate> until) {
        Fields fields = Fields.of("rule", Scalar.of(rule));
        if (!(element instanceof Element.OfDesign)) {
            fields = fields.with(element.type(), Scalar.of(element.label()));
        }
        fields = fields.with("reason", Scalar.of(reason));
        return new Waiver(
                until.isPresent() ? fields.with("until", Scalar.of(until.get().toString())) : fields);
    }

    /// The rule's id.
    public String rule() {
        return fields.text("rule").orElse("");
    }

    /// Why the finding is accepted; empty if nothing is said.
    public Optional<String> reason() {
        return fields.text("reason").filter(text -> !text.isBlank());
    }

    /// The last day on which it holds; empty means for good.
    public Optional<LocalDate> until() {
        return fields.text("until").flatMap(Waiver::date);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// The element that it names, as a person reads it.
    public Optional<String> place() {
        return Stream.of("component", "link", "zone")
                .flatMap(key -> fields.text(key).stream())
                .findFirst();
    }

    /// True if this waiver speaks of `element`; one that names no element speaks of the whole design.
    public boolean covers(Element element) {
        return switch (element) {
            case Element.OfComponent component -> names("component", component.name());
            case Element.OfLink link -> names("link", link.key());
            case Element.OfZone zone -> names("zone", zone.name());
            case Element.OfNote _, Element.OfDesign _ -> namesNothing();
        };
    }

    private boolean names(String key, String value) {
        return namesNothing() || fields.text(key).map(value::equals).orElse(false);
    }

    private boolean namesNothing() {
        return !fields.has("component") && !fields.has("link") && !fields.has("zone");
    }
}
