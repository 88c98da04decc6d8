package dev.stackwright.generate.expansion;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.FileTemplate;
import dev.stackwright.catalog.Helper;
import dev.stackwright.catalog.Kind;
import dev.stackwright.generate.GenerateProblem;
import dev.stackwright.generate.config.Templates;
import dev.stackwright.model.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The services of every component, in the order in which they start.
final class Instances {

    private final Analysis analysis;
    private final Templates templates;
    private final Map<String, List<Instance>> known = new HashMap<>();
    private final Map<String, Map<String, Object>> contexts = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    Instances(Analysis analysis, Templates templates) {
        this.analysis = analysis;
        this.templates = templates;
    }

    /// The services of a component: helpers that come before, servers, other helpers.
    List<Instance> of(Component component, Kind kind) throws GenerateProblem {
        List<Instance> found = known.get(component.name());
        if (found == null) {
            found = find(component, kind);
            known.put(component.name(), found);
        }
        return found;
    }

    /// What the templates of a component see, without the part that differs between its services.
    Map<String, Object> context(Component component, Kind kind) {
        return contexts.computeIfAbsent(component.name(), _ -> new TemplateContext(analysis, component, kind).values());
    }

    /// True if a service's command, environment, probe or files name the file of this secret.
    boolean names(Instance instance, Kind.SecretSpec secret) {
        String container = instance.kind().id()
                + instance.helper().map(helper -> "/" + helper.name()).orElse("");
        return texts.computeIfAbsent(container, _ -> text(instance)).contains("secrets." + secret.name());
    }

    private static String text(Instance instance) {
        return Stream.concat(
                        instance.container().templates(),
                        instance.files().stream().map(FileTemplate::text))
                .collect(Collectors.joining("\n"));
    }

    /// The secrets that a component has as it is set up.
    List<Kind.SecretSpec> secrets(Component component, Kind kind) throws GenerateProblem {
        List<Kind.SecretSpec> secrets = new ArrayList<>();
        for (Kind.SecretSpec spec : kind.secrets()) {
            if (templates.holds(kind.id() + "/" + spec.name(), spec.when(), context(component, kind))) {
                secrets.add(spec);
            }
        }
        return secrets;
    }

    private List<Instance> find(Component component, Kind kind) throws GenerateProblem {
        List<Instance> all = new ArrayList<>();
        List<Helper> helpers = new ArrayList<>();
        for (Helper helper : kind.helpers()) {
            if (templates.holds(kind.id() + "/" + helper.name(), helper.when(), context(component, kind))) {
                helpers.add(helper);
            }
        }
        helpers.stream().filter(Helper::before).forEach(helper -> add(all, component, kind, helper));
        int number = 1;
        for (String member : kind.members(component)) {
            all.add(new Instance(component, kind, member, number++, Optional.empty()));
        }
        helpers.stream().filter(helper -> !helper.before()).forEach(helper -> add(all, component, kind, helper));
        return List.copyOf(all);
    }

    private static void add(List<Instance> all, Component component, Kind kind, Helper helper) {
        int number = 1;
        for (String name : LinkTarget.helperNames(component, helper)) {
            all.add(new Instance(component, kind, name, number++, Optional.of(helper)));
        }
    }
}
