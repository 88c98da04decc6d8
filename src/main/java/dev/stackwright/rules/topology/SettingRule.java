package dev.stackwright.rules.topology;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Insertion;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Setting;
import dev.stackwright.catalog.SettingReader;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Link;
import dev.stackwright.model.vocabulary.Property;
import dev.stackwright.model.vocabulary.Vocabulary;
import dev.stackwright.rules.Edits;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// TOPO-009: a setting or insertion point that the component's kind does not have, or a value that it cannot take.
public final class SettingRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "TOPO-009",
                    "Setting that does not fit its kind",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "A setting has a value of the wrong sort or out of its bounds (error), or the kind has no setting or insertion"
                            + " point of that name (warning); or a component or link has a property that nothing reads, and that"
                            + " does not begin with x- (info).",
                    "Correct the value or the name, or take it away so that the server's own default holds.",
                    "A value that its server cannot read stops it at the start; a misspelt name changes nothing and nobody notices.",
                    "The kind's own settings: stackwright catalog KIND")
            .facets("value")
            .facet("name", Severity.WARNING)
            .facet("unread", Severity.INFO);

    private static final Set<String> OF_COMPONENTS = names(Vocabulary.COMPONENT);
    private static final Set<String> OF_LINKS = names(Vocabulary.LINK);

    /// The rule.
    public static final Rule RULE = Rule.ofPlaces(INFO, SettingRule::check, (_, link) -> unread(link));

    private SettingRule() {}

    private static Stream<Finding> check(Analysis analysis, Component component) {
        Stream<Finding> ofKind = analysis.kind(component).stream()
                .flatMap(kind -> Stream.concat(settings(component, kind), insertions(component, kind)));
        return Stream.concat(ofKind, unread(component));
    }

    private static Set<String> names(Vocabulary vocabulary) {
        return vocabulary.properties().stream().map(Property::name).collect(Collectors.toSet());
    }

    private static Stream<Finding> unread(Component component) {
        return unread(component.fields(), OF_COMPONENTS)
                .map(name -> unread(
                        Element.component(component.name()), name, component.name(), Edits.clear(component, name)));
    }

    private static Stream<Finding> unread(Link link) {
        return unread(link.fields(), OF_LINKS)
                .map(name -> unread(Element.link(link), name, link.key(), Edits.clear(link, name)));
    }

    private static Stream<String> unread(Fields fields, Set<String> known) {
        return fields.entries().keySet().stream().filter(name -> !known.contains(name) && !name.startsWith("x-"));
    }

    private static Finding unread(Element element, String name, String owner, Edit clear) {
        return INFO.finding(
                "unread",
                element,
                "Nothing reads '" + name + "' of " + owner + "; is it misspelt?",
                Evidence.of("property", name),
                List.of(new Fix("Take " + name + " away", clear, "What it was meant to say is lost.")));
    }

    private static Stream<Finding> settings(Component component, Kind kind) {
        return component.fields().fields("settings").entries().keySet().stream()
                .flatMap(name -> setting(component, kind, name).stream());
    }

    private static Optional<Finding> setting(Component component, Kind kind, String name) {
        Optional<Setting> setting = kind.setting(name);
        if (setting.isEmpty()) {
            return Optional.of(missing(component, kind, "settings." + name, "setting"));
        }
        return component
                .setting(name)
                .flatMap(value -> SettingReader.complaint(setting.get(), value))
                .map(complaint -> INFO.finding(
                        "value",
                        Element.component(component.name()),
                        component.name() + " cannot use " + name + ": " + complaint,
                        Evidence.of(name, component.setting(name).orElse("")),
                        clear(component, "settings." + name)));
    }

    private static Stream<Finding> insertions(Component component, Kind kind) {
        List<String> known = kind.insertions().stream().map(Insertion::name).toList();
        return component.fields().fields("insert").entries().keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> missing(component, kind, "insert." + name, "insertion point"));
    }

    private static Finding missing(Component component, Kind kind, String path, String what) {
        String name = path.substring(path.indexOf('.') + 1);
        return INFO.finding(
                "name",
                Element.component(component.name()),
                kind.title() + " has no " + what + " '" + name + "', so " + component.name() + " does not get it",
                Evidence.of(what, name),
                clear(component, path));
    }

    private static List<Fix> clear(Component component, String path) {
        String name = path.substring(path.indexOf('.') + 1);
        return List.of(new Fix("Take " + name + " away", Edits.clear(component, path)));
    }
}
