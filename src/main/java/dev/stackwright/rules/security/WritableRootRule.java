package dev.stackwright.rules.security;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import dev.stackwright.rules.Edits;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// SEC-012: a root file system that can be written.
public final class WritableRootRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "SEC-012",
                    "Writable root file system",
                    Severity.INFO,
                    Scope.COMPONENT,
                    "A container may write anywhere in its image's files: neither its kind nor the design makes them"
                            + " read-only. What is handed a secret is not judged, as Compose writes a secret from the"
                            + " environment into those files.",
                    "Make it read-only, with folders in memory for what the kind is known to write.",
                    "Whoever breaks in then has nowhere to leave a program, and the next start is as clean as the first.",
                    "compose-lint CL-0007; kube-linter no-read-only-root-fs; OWASP Docker Security Cheat Sheet, rule 8")
            .onRequest();

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, WritableRootRule::check);

    private WritableRootRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        return analysis.rights(component)
                .filter(rights -> !rights.readOnly() && !rights.privileged() && !rights.secret())
                .flatMap(_ -> analysis.kind(component))
                .map(kind -> finding(analysis, component, kind));
    }

    private static Finding finding(Analysis analysis, Component component, Kind kind) {
        List<Fix> fixes = new ArrayList<>();
        String title = "Make it read-only";
        kind.hardening()
                .writes()
                .map(folders -> new Fix(title, edit(analysis, component, title, folders)))
                .or(() -> Optional.of(
                                new Fix(
                                        title,
                                        edit(analysis, component, title, List.of("/tmp")),
                                        "A program that writes outside its volumes and /tmp fails; give it those folders in tmpfs."))
                        .filter(_ -> kind.is(Trait.WORKLOAD)))
                .ifPresent(fixes::add);
        return INFO.finding(
                "",
                Element.component(component.name()),
                component.name() + " may change the files of its image",
                Evidence.of("readOnly", "false"),
                fixes);
    }

    private static Edit edit(Analysis analysis, Component component, String title, List<String> folders) {
        List<String> tmpfs = new ArrayList<>(component.fields().texts("tmpfs"));
        folders.stream()
                .filter(folder -> analysis.container(component)
                        .flatMap(container -> container.volumeAt(folder))
                        .isEmpty())
                .forEach(tmpfs::add);
        String place = component.fields().has("compose.read_only") ? "compose.read_only" : "readOnly";
        Edit readOnly = Edits.property(component, place, Scalar.of(true));
        return tmpfs.isEmpty()
                ? readOnly
                : new Edit.Several(
                        title,
                        List.of(readOnly, Edits.property(component, "tmpfs", Items.of(tmpfs.toArray(String[]::new)))));
    }
}
