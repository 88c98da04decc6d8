package dev.stackwright.rules.scale;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Scalar;
import dev.stackwright.rules.Beside;
import dev.stackwright.rules.Edits;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import dev.stackwright.rules.VolumeEdit;
import java.util.List;
import java.util.Optional;

/// SCALE-003: sessions that only one server knows.
public final class ProcessStateRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "SCALE-003",
                    "State in the process of a scaled program",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "A program runs several times and states that sessions live in its memory (error), or that"
                            + " callers stick to one server (warning).",
                    "Keep the sessions in a store that all of them use, and say session: store.",
                    "A caller who comes to another server is logged out; sticking hides that until a server goes.",
                    "The Twelve-Factor App, VI; Azure Architecture Center, cache-aside: local caches")
            .facet("sticky", Severity.WARNING);

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, ProcessStateRule::check);

    private ProcessStateRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        return component
                .fields()
                .text("session")
                .filter(session -> session.equals("in-memory") || session.equals("sticky"))
                .filter(_ -> component.replicas() > 1 && analysis.is(component, Trait.WORKLOAD))
                .map(session -> INFO.finding(
                        session.equals("sticky") ? "sticky" : "",
                        Element.component(component.name()),
                        component.name() + " runs " + component.replicas() + " times, and each keeps its own sessions",
                        Evidence.of("session", session, "replicas", Integer.toString(component.replicas())),
                        shared(analysis, component)));
    }

    /// A store for the sessions that survives a restart.
    private static List<Fix> shared(Analysis analysis, Component component) {
        return Beside.kind(analysis, kind -> kind.is(Trait.REDIS))
                .map(kind -> Beside.component(analysis, component, kind, "sessions"))
                .map(store -> new Fix(
                        "Keep the sessions in a store that all of them use",
                        Edit.several(
                                "Share the sessions of " + component.name(),
                                List.of(
                                        new Edit.AddBeside(store, component.name()),
                                        Edits.set(store, "appendonly", "true"),
                                        Edits.set(store, "appendfsync", "everysec"),
                                        Edits.set(store, "maxmemory-policy", "noeviction"),
                                        VolumeEdit.add(store, "/data"),
                                        Beside.link(analysis, component, store, Pattern.SESSION),
                                        Edits.property(component, "session", Scalar.of("store")))),
                        "The program itself must read and write its sessions there."))
                .stream()
                .toList();
    }
}
