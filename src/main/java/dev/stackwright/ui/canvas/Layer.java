package dev.stackwright.ui.canvas;

import java.util.Locale;

/// What can be left out of what the canvas shows.
public enum Layer {
    FINDINGS("findings", " on the canvas"),
    LIVE("live state", ""),
    NOTES("notes", ""),
    LABELS("link labels", ""),
    ZONES("zones", "");

    private final String word;
    private final String where;

    Layer(String word, String where) {
        this.word = word;
        this.where = where;
    }

    /// How it is named among the actions.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What it holds.
    public String word() {
        return word;
    }

    /// What it is called to leave it out.
    public String hiding() {
        return "Hide " + word + where;
    }

    /// What it is called to show it again.
    public String showing() {
        return "Show " + word + where;
    }
}
