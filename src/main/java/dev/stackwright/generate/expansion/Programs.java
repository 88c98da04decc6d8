package dev.stackwright.generate.expansion;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Enforcement;
import dev.stackwright.analysis.Ports;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Trait;
import dev.stackwright.generate.GenerateProblem;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.model.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What has to be known of a program that runs on this machine.
record Programs(Analysis analysis) {

    private static final String SERVERS = "hosts}";

    Blueprint.Program of(Component component, Kind kind, List<ConfigFiles.Mounted> files) throws GenerateProblem {
        for (LinkTarget target : LinkTarget.from(analysis, component)) {
            refuseNames(component, target);
        }
        SequencedMap<String, String> environment = new LinkedHashMap<>();
        LinkEnvironment.of(analysis, component).forEach(variable -> environment.put(variable.name(), variable.text()));
        Enforcement.files(analysis, component)
                .forEach(file -> file.variables().forEach((name, text) -> environment.put(name, here(text, files))));
        component
                .fields()
                .fields("environment")
                .entries()
                .forEach((name, value) -> environment.put(name, value.toString()));
        int port = kind.ports().isEmpty()
                ? 0
                : Ports.number(component, kind, kind.ports().getFirst());
        return new Blueprint.Program(
                component.name(), port, String.join(" ", component.fields().texts("command")), environment);
    }

    /// `text` with every file where it lies in the export and not where a container would have it.
    private static String here(String text, List<ConfigFiles.Mounted> files) {
        String here = text;
        for (ConfigFiles.Mounted file : files) {
            here = here.replace(
                    file.target(), Blueprint.Program.FOLDER + "/" + file.file().path());
        }
        return here;
    }

    /// A server that sends its clients on to names of the stack's network is of no use outside of it.
    private static void refuseNames(Component component, LinkTarget target) throws GenerateProblem {
        boolean several = target.kind().members(target.target()).size() > 1;
        boolean names = target.offer()
                .filter(offer -> offer.environment().values().stream().anyMatch(text -> text.contains(SERVERS)))
                .isPresent();
        boolean started = !target.kind().is(Trait.OUTSIDE);
        if (started && (several || names)) {
            throw new GenerateProblem(component.name() + " runs on this machine, but "
                    + target.target().name() + " (" + target.kind().title()
                    + ") sends its clients on to names that only containers of the stack know; run "
                    + component.name() + " in a container.");
        }
    }
}
