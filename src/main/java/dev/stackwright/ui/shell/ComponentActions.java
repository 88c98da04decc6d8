package dev.stackwright.ui.shell;

import dev.stackwright.catalog.Kind;
import dev.stackwright.ui.find.Choice;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.KindChange;
import dev.stackwright.ui.session.Linked;
import dev.stackwright.ui.session.Replicas;
import dev.stackwright.ui.session.Selection;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;

/// What is done with the components that are selected: what is linked to them is selected too, and they are changed.
record ComponentActions(Actions.Reach reach) {

    /// Adds them to the table.
    void addTo(Actions table) {
        select(table, "select-linked", "Select what is linked", "Shift+C", Linked::neighbours);
        select(table, "select-upstream", "Select all upstream", "Shift+U", Linked::upstream);
        select(table, "select-downstream", "Select all downstream", "Shift+D", Linked::downstream);
        table.add(
                "change-kind",
                "Edit",
                Actions.fixed("Change kind…"),
                "Shift+K",
                reach.session().selectionProperty().map(now -> now.components().size() == 1),
                this::changeKind);
        Replicas replicas = new Replicas(reach.session());
        replicas(table, "replica-more", "One replica more", "R", replicas, 1);
        replicas(table, "replica-fewer", "One replica fewer", "Shift+R", replicas, -1);
    }

    private void select(Actions table, String id, String title, String key, Function<Linked, Selection> wider) {
        DesignSession session = reach.session();
        ObservableValue<Boolean> components =
                session.selectionProperty().map(now -> !now.components().isEmpty());
        table.add(id, "Edit", Actions.fixed(title), key, components, () -> {
            Selection before = session.selection();
            session.select(wider.apply(Linked.of(session)));
            int more = session.selection().components().size()
                    - before.components().size();
            session.say(
                    more == 0
                            ? "There is nothing more to select"
                            : more == 1 ? "1 component more is selected" : more + " components more are selected");
        });
    }

    private void changeKind() {
        DesignSession session = reach.session();
        KindChange.of(session).ifPresent(change -> {
            List<Choice> choices = change.offers().stream()
                    .map(offer -> new Choice(
                            offer.kind().title(),
                            offer.detail(),
                            offer.kind().mark(),
                            () -> make(change, offer.kind())))
                    .toList();
            reach.stage().ask("Make " + change.component().name() + " a…", choices);
        });
    }

    private void make(KindChange change, Kind kind) {
        reach.session().apply(change.edit(kind));
        reach.session().say(change.sentence(kind));
    }

    private static void replicas(Actions table, String id, String title, String key, Replicas replicas, int more) {
        table.add(
                id,
                "Edit",
                Actions.fixed(title),
                key,
                table.selected(() -> replicas.possible(more)),
                () -> replicas.change(more));
    }
}
