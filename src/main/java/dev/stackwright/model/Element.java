package dev.stackwright.model;

/// What a finding, a selection or an edit points at.
public sealed interface Element {

    /// How the element is named to a person and in reports.
    String label();

    /// What sort of element it is: component, link, zone, note or design.
    default String type() {
        return switch (this) {
            case OfComponent _ -> "component";
            case OfLink _ -> "link";
            case OfZone _ -> "zone";
            case OfNote _ -> "note";
            case OfDesign _ -> "design";
        };
    }

    /// A component, by name.
    record OfComponent(String name) implements Element {
        @Override
        public String label() {
            return name;
        }
    }

    /// A link, by key.
    record OfLink(String key) implements Element {
        @Override
        public String label() {
            return key;
        }
    }

    /// A zone, by name.
    record OfZone(String name) implements Element {
        @Override
        public String label() {
            return name;
        }
    }

    /// A note on the drawing, by name.
    record OfNote(String name) implements Element {
        @Override
        public String label() {
            return name;
        }
    }

    /// The design as a whole.
    record OfDesign() implements Element {
        @Override
        public String label() {
            return "design";
        }
    }

    /// The component called `name`.
    static Element component(String name) {
        return new OfComponent(name);
    }

    /// The given link.
    static Element link(Link link) {
        return new OfLink(link.key());
    }

    /// The zone called `name`.
    static Element zone(String name) {
        return new OfZone(name);
    }

    /// The note called `name`.
    static Element note(String name) {
        return new OfNote(name);
    }

    /// The design as a whole.
    static Element design() {
        return new OfDesign();
    }
}
