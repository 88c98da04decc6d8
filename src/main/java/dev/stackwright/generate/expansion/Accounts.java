package dev.stackwright.generate.expansion;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Whose user, database and secrets open a component: its own, or those of the component that it copies or stands in
/// front of.
record Accounts(Component holder, Kind kind) {

    static Accounts of(Analysis analysis, Component component, Kind kind) {
        Accounts last = new Accounts(component, kind);
        Set<String> path = new HashSet<>(Set.of(component.name()));
        Optional<Accounts> next = last.behind(analysis);
        while (next.isPresent() && path.add(next.get().holder().name())) {
            last = next.get();
            next = last.behind(analysis);
        }
        return last;
    }

    private Optional<Accounts> behind(Analysis analysis) {
        return kind.accounts()
                .flatMap(pattern -> analysis.linksFrom(holder).stream()
                        .filter(link -> Pattern.of(link.pattern())
                                .filter(pattern::equals)
                                .isPresent())
                        .map(Link::to)
                        .map(analysis.topology()::component)
                        .flatMap(Optional::stream)
                        .flatMap(target -> analysis.kind(target).stream().map(found -> new Accounts(target, found)))
                        .findFirst());
    }

    /// The user's name that clients sign in with.
    String user() {
        return kind.settingOf(holder, "user").orElse("");
    }

    /// The database that clients open.
    String database() {
        return kind.settingOf(holder, "database").orElse("");
    }

    /// The names of the secret that the kind calls `name`.
    Optional<SecretNames> secret(String name) {
        return kind.secrets().stream()
                .filter(spec -> spec.name().equals(name))
                .map(spec -> SecretNames.of(holder, spec))
                .findFirst();
    }

    /// The secret that clients sign in with.
    Optional<SecretNames> password() {
        return kind.secrets().stream().findFirst().map(spec -> SecretNames.of(holder, spec));
    }

    /// True if these are `component`'s own.
    boolean belongTo(Component component) {
        return holder.name().equals(component.name());
    }
}
