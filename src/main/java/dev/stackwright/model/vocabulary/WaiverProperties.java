package dev.stackwright.model.vocabulary;

import static dev.stackwright.model.vocabulary.Type.Plain.DATE;
import static dev.stackwright.model.vocabulary.Type.Plain.TEXT;

import java.util.List;

/// The properties of a waiver.
final class WaiverProperties {

    static final List<Property> ALL = List.of(
            Property.of("rule", TEXT, "covers nothing", "The id of the rule, such as REL-009."),
            Property.of("component", TEXT, "any element", "The component whose finding is accepted."),
            Property.of("link", TEXT, "any element", "The key of the link whose finding is accepted."),
            Property.of("zone", TEXT, "any element", "The zone whose finding is accepted."),
            Property.of("reason", TEXT, "covers nothing", "Why the finding is accepted."),
            Property.of("until", DATE, "for good", "The last day on which the waiver holds."));

    private WaiverProperties() {}
}
