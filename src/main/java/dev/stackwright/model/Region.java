package dev.stackwright.model;

import java.util.Optional;

/// How a zone is drawn: the area that it keeps though its members need less, and whether it is collapsed to one box.
public record Region(Fields fields) {

    /// Around its members, not collapsed.
    public static final Region PLAIN = new Region(Fields.EMPTY);

    /// The area that it keeps, if one was given to it.
    public Optional<Area> area() {
        return fields.value("area").flatMap(Area::of);
    }

    /// True if only one box stands for the zone and its members.
    public boolean collapsed() {
        return fields.flag("collapsed");
    }

    /// This region keeping `area`.
    public Region with(Area area) {
        return new Region(fields.with("area", area.value()));
    }

    /// This region around its members alone.
    public Region withoutArea() {
        return new Region(fields.without("area"));
    }

    /// This region collapsed, or not.
    public Region collapsed(boolean now) {
        return new Region(now ? fields.with("collapsed", Scalar.of(true)) : fields.without("collapsed"));
    }
}
