package dev.stackwright.document;

import dev.stackwright.model.Area;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Note;
import dev.stackwright.model.Point;
import dev.stackwright.model.Region;
import dev.stackwright.model.Value;
import dev.stackwright.model.Way;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Understands the part of a tree that says where things are drawn.
record LayoutReader(Tree tree) {

    Layout layout() throws DesignFileProblem {
        Fields section = tree.fields(tree.root(), "layout");
        SequencedMap<String, Point> components = new LinkedHashMap<>();
        for (var entry : tree.fields(section, "components", "layout").entries().entrySet()) {
            components.put(entry.getKey(), point(entry.getKey(), entry.getValue()));
        }
        SequencedMap<String, Region> zones = new LinkedHashMap<>();
        for (var entry : drawn(section, "zones").entrySet()) {
            zones.put(entry.getKey(), new Region(entry.getValue()));
        }
        SequencedMap<String, Note> notes = new LinkedHashMap<>();
        for (var entry : drawn(section, "notes").entrySet()) {
            notes.put(entry.getKey(), new Note(entry.getKey(), entry.getValue()));
        }
        return new Layout(
                components, zones, links(section), notes, section.without("components", "zones", "links", "notes"));
    }

    private Point point(String name, Value value) throws DesignFileProblem {
        return Point.of(value)
                .orElseThrow(() -> tree.problem(
                        "the place of " + name + " must be two numbers, for example [120, 200]",
                        "layout",
                        "components",
                        name));
    }

    private SequencedMap<String, Way> links(Fields layout) throws DesignFileProblem {
        SequencedMap<String, Way> links = new LinkedHashMap<>();
        Fields section = tree.fields(layout, "links", "layout");
        for (String key : section.entries().keySet()) {
            Fields fields = tree.fields(section, key, "layout", "links");
            Value bends = fields.entries().get("bends");
            boolean points = bends instanceof Items(var all)
                    && all.stream().allMatch(point -> Point.of(point).isPresent());
            if (bends != null && !points) {
                throw tree.problem(
                        "the bends of " + key + " must be a list of points, for example [[520, 240], [520, 400]]",
                        "layout",
                        "links",
                        key,
                        "bends");
            }
            links.put(key, new Way(fields));
        }
        return links;
    }

    /// What the layout says of each zone or note, by name.
    private SequencedMap<String, Fields> drawn(Fields layout, String key) throws DesignFileProblem {
        SequencedMap<String, Fields> drawn = new LinkedHashMap<>();
        Fields section = tree.fields(layout, key, "layout");
        for (String name : section.entries().keySet()) {
            Fields fields = tree.fields(section, name, "layout", key);
            Value area = fields.entries().get("area");
            if (area != null && Area.of(area).isEmpty()) {
                throw tree.problem(
                        "the area of " + name + " must be four numbers, for example [96, 28, 528, 260]",
                        "layout",
                        key,
                        name,
                        "area");
            }
            drawn.put(name, fields);
        }
        return drawn;
    }
}
