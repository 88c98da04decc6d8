package dev.stackwright.document;

import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Topology;
import dev.stackwright.model.Value;
import dev.stackwright.model.Waiver;
import dev.stackwright.model.Zone;
import dev.stackwright.model.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Understands a tree of values as a design.
final class DesignReader {

    private final Tree tree;

    private DesignReader(Tree tree) {
        this.tree = tree;
    }

    static Design read(Tree tree) throws DesignFileProblem {
        DesignReader reader = new DesignReader(tree);
        return new Design(reader.topology(), new LayoutReader(tree).layout());
    }

    private Topology topology() throws DesignFileProblem {
        Fields requirements = tree.fields(tree.root(), "requirements");
        tree.check(Vocabulary.REQUIREMENTS, requirements, "requirements");
        SequencedMap<String, Component> components = components();
        Fields other = new Fields(new LinkedHashMap<>(tree.root().entries()));
        for (String key : DesignTree.KEYS) {
            other = other.without(key);
        }
        return new Topology(
                name(),
                requirements,
                zones(),
                components,
                new LinkReader(tree, components.keySet()).links(),
                tree.fields(tree.root(), "rules"),
                waivers(),
                other);
    }

    private String name() throws DesignFileProblem {
        String name = tree.text(tree.root(), "name", "name the design, for example 'name: shop'");
        tree.checkName(name, "name");
        return name;
    }

    private SequencedMap<String, Zone> zones() throws DesignFileProblem {
        SequencedMap<String, Zone> zones = new LinkedHashMap<>();
        Fields section = tree.fields(tree.root(), "zones");
        for (String name : section.entries().keySet()) {
            tree.checkName(name, "zones", name);
            Fields fields = tree.fields(section, name, "zones");
            tree.check(Vocabulary.ZONE, fields, "zones", name);
            zones.put(name, new Zone(name, fields));
        }
        return zones;
    }

    private SequencedMap<String, Component> components() throws DesignFileProblem {
        SequencedMap<String, Component> components = new LinkedHashMap<>();
        Fields section = tree.fields(tree.root(), "components");
        for (String name : section.entries().keySet()) {
            tree.checkName(name, "components", name);
            Fields fields = tree.fields(section, name, "components");
            String kind = tree.text(
                    fields, "kind", "say what " + name + " is, for example 'kind: redis'", "components", name);
            tree.check(Vocabulary.COMPONENT, fields, "components", name);
            components.put(name, new Component(name, kind, fields.without("kind")));
        }
        return components;
    }

    private List<Waiver> waivers() throws DesignFileProblem {
        List<Waiver> waivers = new ArrayList<>();
        for (Value item : tree.items("waivers")) {
            String place = Integer.toString(waivers.size());
            if (!(item instanceof Fields fields)) {
                throw tree.problem(
                        "a waiver must be a map, for example {rule: REL-009, reason: ...}", "waivers", place);
            }
            tree.text(fields, "rule", "name the rule that is waived, for example 'rule: REL-009'", "waivers", place);
            tree.check(Vocabulary.WAIVER, fields, "waivers", place);
            waivers.add(new Waiver(fields));
        }
        return waivers;
    }
}
