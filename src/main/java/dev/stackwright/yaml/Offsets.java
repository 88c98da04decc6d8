package dev.stackwright.yaml;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;

/// Where a mark, which counts code points, points into a string, which counts UTF-16 units.
final class Offsets {

    private final int @Nullable [] units;

    private Offsets(int @Nullable [] units) {
        this.units = units;
    }

    static Offsets of(String text) {
        int points = text.codePointCount(0, text.length());
        if (points == text.length()) {
            return new Offsets(null);
        }
        int[] units = new int[points + 1];
        int unit = 0;
        for (int point = 0; point < points; point++) {
            units[point] = unit;
            unit += Character.charCount(text.codePointAt(unit));
        }
        units[points] = text.length();
        return new Offsets(units);
    }

    int at(Mark mark) {
        return units == null ? mark.getIndex() : units[mark.getIndex()];
    }
}
