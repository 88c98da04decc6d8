package dev.stackwright.ui.canvas;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the canvas shows of the design, by what it leaves out. Exported pictures show all of it, and the design does
/// not
/// know.
public record Layers(SortedSet<Layer> hidden) {

    /// Nothing is left out.
    public static final Layers ALL = new Layers(new TreeSet<>());

    /// Copies the set.
    public Layers {
        hidden = Collections.unmodifiableSortedSet(new TreeSet<>(hidden));
    }

    /// True if `layer` is shown.
    public boolean shows(Layer layer) {
        return !hidden.contains(layer);
    }

    /// These with `layer` left out, or shown again if it was.
    public Layers other(Layer layer) {
        SortedSet<Layer> changed = new TreeSet<>(hidden);
        if (!changed.remove(layer)) {
            changed.add(layer);
        }
        return new Layers(changed);
    }

    /// What is left out, as `notes, zones`.
    public String words() {
        return hidden.stream().map(Layer::word).collect(Collectors.joining(", "));
    }
}
