package dev.stackwright.generate.drawing;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a file with the drawing may be, which the end of its name says.
public enum PictureKind {
    SVG(".svg"),
    PNG(".png"),
    MERMAID(".mmd");

    private final String end;

    PictureKind(String end) {
        this.end = end;
    }

    /// The kind of a file of this name; empty if the name says none.
    public static Optional<PictureKind> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(kind -> name.endsWith(kind.end)).findFirst();
    }

    /// Says that a file's name tells no kind, and what to do.
    public static String unknown(Path file) {
        return "'" + file + "' says no kind of picture; let its name end in .svg, .png or .mmd.";
    }
}
