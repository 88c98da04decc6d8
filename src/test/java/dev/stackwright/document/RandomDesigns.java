package dev.stackwright.document;

import dev.stackwright.model.Area;
import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Link;
import dev.stackwright.model.Note;
import dev.stackwright.model.Point;
import dev.stackwright.model.Region;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.model.Value;
import dev.stackwright.model.Waiver;
import dev.stackwright.model.Way;
import dev.stackwright.model.Zone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;

/// Designs, values and edits drawn from a seed.
record RandomDesigns(Random random) {

    private static final List<String> TEXTS = List.of(
            "plain",
            "two words",
            "8080:80",
            "yes",
            "0777",
            "12",
            "1.5",
            "true",
            "null",
            "~",
            "",
            " lead",
            "trail ",
            "a#b",
            "a #b",
            "a: b",
            "- x",
            "[x]",
            "{x}",
            "it's",
            "\"q\"",
            "line\nbreak\n",
            "tab\t",
            "é ü 漢 😀",
            "\u0085\u2028\ufeff",
            "@at",
            "%p",
            "`b`",
            "!t",
            "&a",
            "*a",
            "|",
            ">",
            "?",
            "-",
            "--- ",
            "...",
            "<<",
            "=",
            "a\\b",
            "${VAR:-x}",
            ",",
            "1_000",
            ".5",
            "+1",
            "0x1F",
            "1e3",
            ".inf",
            "2027-03-31",
            "#",
            ":",
            "::",
            "a:",
            "\u0007",
            "\ud800");
    private static final List<String> KEYS =
            List.of("alpha", "beta", "x-y", "with space", "on", "12", "a.b", "'", "null", "é");
    private static final List<String> NAMES =
            List.of("a", "web", "api", "db", "cache", "mq", "on", "no", "y", "7", "0x1", "null");
    private static final List<String> PATTERNS = List.of("request", "query", "session", "publish", "scrape");

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    Value value(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 6)) {
            case 0 -> Scalar.of(random.nextInt(-5, 5_000));
            case 1 -> Scalar.of(random.nextBoolean());
            case 2 -> new Scalar("2.50", Scalar.Type.DECIMAL);
            case 3 -> random.nextInt(8) == 0 ? Scalar.NULL : Scalar.of("x");
            case 4, 5 -> Scalar.of(one(TEXTS));
            case 6 -> items(depth - 1);
            default -> fields(depth - 1);
        };
    }

    Fields fields(int depth) {
        SequencedMap<String, Value> entries = new LinkedHashMap<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            entries.put(one(KEYS), value(depth));
        }
        return new Fields(entries);
    }

    private Items items(int depth) {
        List<Value> values = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            values.add(value(depth));
        }
        return new Items(values);
    }

    Design design() {
        Design design = Design.empty(one(NAMES));
        for (int left = random.nextInt(30); left > 0; left--) {
            design = edit(design).applyTo(design);
        }
        return design.with(design.topology().withRules(fields(2)));
    }

    /// An edit that leaves a design which can be saved.
    Edit edit(Design design) {
        Topology topology = design.topology();
        List<String> names = new ArrayList<>(topology.components().keySet());
        List<String> keys = topology.links().stream().map(Link::key).toList();
        return switch (random.nextInt(19)) {
            case 0 -> new Edit.RemoveComponent(one(NAMES));
            case 1 -> new Edit.AddZone(new Zone(one(NAMES), fields(1)));
            case 2 -> new Edit.RemoveZone(one(NAMES));
            case 3 -> new Edit.AddWaiver(waiver());
            case 4 -> new Edit.RenameComponent(one(NAMES), one(NAMES));
            case 5, 6 -> new Edit.Move(new LinkedHashMap<>(Map.of(one(NAMES), point())));
            case 7 -> new Edit.SetProperty(Element.design(), "requirements.rps", Scalar.of(random.nextInt(9)));
            case 8 -> keys.isEmpty() ? added() : new Edit.RemoveLink(one(keys));
            case 9 -> keys.isEmpty() ? added() : set(new Element.OfLink(one(keys)));
            case 10, 11 -> names.isEmpty() ? added() : set(Element.component(one(names)));
            case 12 -> names.isEmpty() ? added() : link(topology, Link.of(one(names), one(names), one(PATTERNS)));
            case 13 -> new Edit.DrawZone("", one(NAMES), random.nextBoolean() ? Region.PLAIN : region());
            case 14 -> new Edit.PutNote("", Note.of(one(NAMES), area(), one(TEXTS)));
            case 15 ->
                random.nextBoolean() ? new Edit.RemoveNote(one(NAMES)) : new Edit.RenameZone(one(NAMES), one(NAMES));
            case 17 -> keys.isEmpty() ? added() : bent(one(keys));
            case 16 -> new Edit.Lock("", List.of(one(NAMES)));
            default -> added();
        };
    }

    private Edit added() {
        return new Edit.AddComponent(component(), point());
    }

    private Edit bent(String key) {
        List<Point> bends = random.nextBoolean() ? List.of() : List.of(point(), point());
        return new Edit.DrawLink("", key, Way.PLAIN.bending(bends));
    }

    private Edit set(Element element) {
        return new Edit.SetProperty(element, path(), random.nextInt(3) == 0 ? null : value(2));
    }

    private Waiver waiver() {
        return new Waiver(Fields.of("rule", Scalar.of("REL-001")).with("reason", Scalar.of(one(TEXTS))));
    }

    private static Edit link(Topology topology, Link link) {
        return topology.link(link.key()).isPresent() ? new Edit.RemoveLink(link.key()) : new Edit.AddLink(link);
    }

    private Component component() {
        return new Component(one(NAMES), one(List.of("redis", "nginx", "service")), Fields.of("settings", fields(2)));
    }

    private String path() {
        return one(List.of("settings.alpha", "settings.beta", "x-owner", "x-map.inner", "x-list"));
    }

    private Region region() {
        Region region = Region.PLAIN.collapsed(random.nextBoolean());
        return random.nextBoolean() ? region.with(area()) : region;
    }

    private Area area() {
        return new Area(random.nextInt(-90, 90), random.nextInt(900) / 4.0, random.nextInt(900), random.nextInt(900));
    }

    private Point point() {
        return new Point(random.nextInt(-900, 900) / 4.0, random.nextInt(900));
    }
}
