package dev.stackwright.generate.expansion;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Trait;
import dev.stackwright.generate.GenerateProblem;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.blueprint.Service;
import dev.stackwright.generate.config.Templates;
import dev.stackwright.model.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeSet;

/// Turns an analysed topology into its blueprint.
public final class Expansion {

    private final Analysis analysis;
    private final Templates templates = new Templates();
    private final Instances instances;

    private Expansion(Analysis analysis) {
        this.analysis = analysis;
        this.instances = new Instances(analysis, templates);
    }

    /// The blueprint of a topology, or the reason why there is none, naming the component.
    public static Blueprint of(Analysis analysis) throws GenerateProblem {
        return new Expansion(analysis).blueprint();
    }

    private Blueprint blueprint() throws GenerateProblem {
        SequencedMap<String, Service> services = new LinkedHashMap<>();
        List<Blueprint.ConfigFile> files = new ArrayList<>();
        List<Blueprint.Secret> secrets = new ArrayList<>();
        List<Blueprint.Program> programs = new ArrayList<>();
        for (Component component : new StartOrder(analysis).sorted()) {
            Kind kind = analysis.kind(component)
                    .orElseThrow(() -> new GenerateProblem("The kind '" + component.kind() + "' of " + component.name()
                            + " is not in the catalogue; choose another or add the kind."));
            if (analysis.here(component)) {
                List<ConfigFiles.Mounted> own = files(Instance.of(component, kind));
                own.forEach(file -> files.add(file.file()));
                programs.add(new Programs(analysis).of(component, kind, own));
            } else if (!kind.is(Trait.OUTSIDE)) {
                for (Instance instance : instances.of(component, kind)) {
                    List<ConfigFiles.Mounted> own = files(instance);
                    own.forEach(file -> files.add(file.file()));
                    services.put(
                            instance.name(), new ServiceWriter(analysis, instances, instance, templates).service(own));
                }
                if (Accounts.of(analysis, component, kind).belongTo(component)) {
                    instances
                            .secrets(component, kind)
                            .forEach(spec ->
                                    secrets.add(SecretNames.of(component, spec).spec()));
                }
            }
        }
        return new Blueprint(
                analysis.topology().name(), services, networks(services), volumes(services), files, secrets, programs);
    }

    private List<ConfigFiles.Mounted> files(Instance instance) throws GenerateProblem {
        return new ConfigFiles(analysis, templates, instance, instances.context(instance.component(), instance.kind()))
                .all();
    }

    private SequencedMap<String, Blueprint.Network> networks(SequencedMap<String, Service> services) {
        SequencedMap<String, Blueprint.Network> networks = new LinkedHashMap<>();
        TreeSet<String> used = new TreeSet<>();
        services.values().forEach(service -> used.addAll(service.networks().keySet()));
        for (String name : used) {
            boolean data = analysis.topology().zones().containsKey(name)
                    && analysis.topology()
                            .zones()
                            .get(name)
                            .trust()
                            .filter("data"::equals)
                            .isPresent();
            boolean published = services.values().stream()
                    .anyMatch(service -> service.networks().containsKey(name)
                            && (!service.ports().isEmpty() || service.compose().has("extra_hosts")));
            networks.put(name, new Blueprint.Network(name, data && !published));
        }
        return networks;
    }

    private static List<String> volumes(SequencedMap<String, Service> services) {
        TreeSet<String> volumes = new TreeSet<>();
        for (Service service : services.values()) {
            for (Service.Mount mount : service.mounts()) {
                if (mount instanceof Service.VolumeMount(String volume, String _) && !volume.isEmpty()) {
                    volumes.add(volume);
                }
            }
        }
        return List.copyOf(volumes);
    }
}
