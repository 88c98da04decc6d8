package dev.stackwright.rules.data;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.rules.Beside;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.Optional;

/// DB-005: data that is nowhere else.
public final class BackupRule {

    private static final RuleInfo INFO = new RuleInfo(
            "DB-005",
            "Data that must survive has no backup",
            Severity.WARNING,
            Scope.COMPONENT,
            "The design states how much data may be lost (rpo), and neither a database nor a copy of it"
                    + " has a backup link or states a backup.",
            "Add a backup, and link it to the database or its copy.",
            "A copy follows every mistake too; a backup is what one can go back to.",
            "PostgreSQL manual, backup and restore; AWS Well-Architected REL09, from memory");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, BackupRule::check);

    private BackupRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        Optional<String> rpo = analysis.topology().requirements().text("rpo");
        boolean copy = analysis.linksFrom(component).stream().anyMatch(BackupRule::replicates);
        boolean asked = rpo.isPresent() && analysis.is(component, Trait.DATABASE) && !copy;
        boolean saved = saved(analysis, component)
                || analysis.linksTo(component).stream()
                        .filter(BackupRule::replicates)
                        .flatMap(link -> analysis.topology().component(link.from()).stream())
                        .anyMatch(other -> saved(analysis, other));
        return asked && !saved
                ? Optional.of(INFO.finding(
                        "",
                        Element.component(component.name()),
                        "At most " + rpo.get() + " of data may be lost, but " + component.name() + " has no backup",
                        Evidence.of("rpo", rpo.get()),
                        fixes(analysis, component)))
                : Optional.empty();
    }

    private static boolean replicates(Link link) {
        return link.pattern().equals(Pattern.REPLICATE_.id());
    }

    private static boolean saved(Analysis analysis, Component component) {
        return component.fields().has(Pattern.BACKUP.id())
                || analysis.linksTo(component).stream()
                        .anyMatch(link -> link.pattern().equals(Pattern.BACKUP.id()));
    }

    /// A backup of its own, as one runs in the image of what it saves.
    private static List<Fix> fixes(Analysis analysis, Component component) {
        boolean offered = analysis.kind(component)
                .flatMap(kind -> kind.offer(Pattern.BACKUP))
                .isPresent();
        return Beside.kind(analysis, kind -> offered && kind.is(Trait.BORROWS_IMAGE))
                .map(kind -> Beside.component(analysis, component, kind, component.name() + "-backup"))
                .map(backup -> Beside.fix(
                        "Add a backup of " + component.name(),
                        backup,
                        component,
                        Beside.link(analysis, backup, component, Pattern.BACKUP),
                        "It is one more container to run, and its dumps take disk."))
                .stream()
                .toList();
    }
}
