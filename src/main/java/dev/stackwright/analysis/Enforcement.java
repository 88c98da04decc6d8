package dev.stackwright.analysis;

import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Policy;
import dev.stackwright.catalog.Preset;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who holds the calls of a link to the policies that it states, and those that nobody does.
public record Enforcement(String by, List<Policy> open) {

    private static final String ITSELF = "The program has to enforce this itself";

    /// Copies `open`.
    public Enforcement {
        open = List.copyOf(open);
    }

    /// Nothing for a link that states no policy, and for one whose source is neither a proxy nor a program.
    public static Optional<Enforcement> of(Analysis analysis, Link link) {
        List<Policy> stated = Policy.statedBy(link);
        Optional<Component> source = analysis.topology().component(link.from());
        if (stated.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        if (analysis.is(source.get(), Trait.WORKLOAD)) {
            return Optional.of(program(analysis, source.get(), stated));
        }
        return analysis.kind(source.get())
                .filter(kind -> kind.is(Trait.PROXY))
                .map(kind -> new Enforcement("Enforced by " + link.from(), missing(kind, stated)));
    }

    /// The files that a program gets because its links state policies.
    public static List<Preset.File> files(Analysis analysis, Component component) {
        if (!analysis.is(component, Trait.WORKLOAD)) {
            return List.of();
        }
        return analysis.catalog().preset(component).map(Preset::files).orElse(List.of()).stream()
                .filter(file -> analysis.linksFrom(component).stream().anyMatch(file::isFor))
                .toList();
    }

    /// One line for the reader.
    public String sentence() {
        return open.isEmpty() || by.equals(ITSELF)
                ? by
                : by + ", but not its " + open.stream().map(Policy::id).collect(Collectors.joining(" and "));
    }

    private static Enforcement program(Analysis analysis, Component source, List<Policy> stated) {
        for (Preset.File file : files(analysis, source)) {
            List<Policy> open = stated.stream()
                    .filter(policy -> !file.policies().contains(policy))
                    .toList();
            if (open.size() < stated.size()) {
                return new Enforcement("Written to " + file.template().name() + " of " + source.name(), open);
            }
        }
        return new Enforcement(ITSELF, stated);
    }

    private static List<Policy> missing(Kind proxy, List<Policy> stated) {
        return stated.stream().filter(policy -> !policy.heldBy(proxy)).toList();
    }
}
