package dev.stackwright.model.vocabulary;

import java.util.List;

/// The properties of a zone.
final class ZoneProperties {

    static final List<Property> ALL = List.of(
            Property.of(
                    "trust",
                    Type.choice("public", "edge", "app", "data", "ops"),
                    "not stated",
                    "How far the zone is trusted; decides which links into it are findings."),
            Property.of(
                    "internal",
                    Type.Plain.BOOLEAN,
                    "true if no member publishes a port",
                    "Whether the network is cut off from the outside."),
            Property.of("note", Type.Plain.TEXT, "none", "A remark for readers."));

    private ZoneProperties() {}
}
