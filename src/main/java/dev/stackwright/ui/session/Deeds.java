package dev.stackwright.ui.session;

import dev.stackwright.model.History;
import dev.stackwright.model.Topology;
import dev.stackwright.ui.session.RunState.Phase;
import java.util.EnumSet;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/// What a person has done since the window opened. What is undone has been done all the same.
public final class Deeds {

    private final ObservableSet<Deed> done = FXCollections.observableSet(EnumSet.noneOf(Deed.class));
    private final ObservableSet<Deed> shown = FXCollections.unmodifiableObservableSet(done);

    Deeds(ObservableValue<History> history, ObservableValue<RunState> run) {
        history.addListener((_, before, now) -> stepped(before, now));
        run.addListener((_, before, now) -> {
            if (before.phase() == Phase.STARTING && now.phase() == Phase.RUNNING) {
                add(Deed.START);
            }
        });
    }

    private void stepped(History before, History now) {
        boolean step = now.at() > 0 && now.past().getLast().design().equals(before.present());
        if (step) {
            Topology old = before.present().topology();
            Topology next = now.present().topology();
            if (next.components().size() > old.components().size()) {
                add(Deed.ADD);
            }
            if (next.links().size() > old.links().size()) {
                add(Deed.LINK);
            }
        }
    }

    /// Remembers that this has been done.
    public void add(Deed deed) {
        done.add(deed);
    }

    /// What has been done.
    public ObservableSet<Deed> done() {
        return shown;
    }
}
