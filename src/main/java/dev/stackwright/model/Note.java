package dev.stackwright.model;

/// A remark on the drawing, written in Markdown.
public record Note(String name, Fields fields) {

    /// The area of a note that says none.
    private static final Area SOMEWHERE = new Area(0, 0, 240, 96);

    /// A note in an area.
    public static Note of(String name, Area area, String text) {
        return new Note(name, Fields.of("area", area.value()).with("text", Scalar.of(text)));
    }

    /// Where it stands.
    public Area area() {
        return fields.value("area").flatMap(Area::of).orElse(SOMEWHERE);
    }

    /// What it says.
    public String text() {
        return fields.text("text").orElse("");
    }

    /// Its first line without the marks of a heading or a list; its name if that says nothing.
    public String firstLine() {
        String first = text().lines().findFirst().orElse("").replaceAll("^[#\\s-]+", "");
        return first.isEmpty() ? name : first;
    }

    /// This note elsewhere.
    public Note with(Area area) {
        return new Note(name, fields.with("area", area.value()));
    }

    /// This note saying something else.
    public Note saying(String text) {
        return new Note(name, fields.with("text", Scalar.of(text)));
    }
}
