package dev.stackwright.ui.preview;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.model.History;
import dev.stackwright.model.Topology;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Newest;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Exported;
import dev.stackwright.ui.session.Judgement;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Makes the files that follow from the design while somebody looks at them, and those from before the last edit, which
/// tell what that has changed. Of the edits that nobody looks at only the design before the last one is kept.
final class Following {

    /// The files, and what the last edit has changed in them.
    record Files(Exported now, LastChange change) {}

    private record Made(Optional<Exported> before, Exported now) {

        Optional<Exported> of(Topology topology) {
            return Stream.concat(Stream.of(now), before.stream())
                    .filter(export -> export.topology().equals(topology))
                    .findFirst();
        }
    }

    private static final Made NOTHING = new Made(Optional.empty(), Exported.NONE);

    private final DesignSession session;
    private final BooleanSupplier looking;
    private final Consumer<Files> show;
    private final Newest<Made> making;
    private Optional<Topology> before = Optional.empty();
    private Made made = NOTHING;

    Following(DesignSession session, Background background, BooleanSupplier looking, Consumer<Files> show) {
        this.session = session;
        this.looking = looking;
        this.show = show;
        this.making = new Newest<>(background, "files", this::made);
        session.judgementProperty().addListener((_, old, now) -> follow(old, now));
    }

    private void follow(Judgement old, Judgement now) {
        if (now.evaluation().isEmpty()) {
            // Another design is being opened, perhaps with other kinds.
            made = NOTHING;
        }
        History history = session.historyProperty().get();
        boolean edited = !history.past().isEmpty() || !history.future().isEmpty();
        before = Optional.of(old.topology())
                .filter(_ -> edited && old.evaluation().isPresent());
        look();
    }

    /// Makes what is not there yet, if somebody looks.
    void look() {
        if (looking.getAsBoolean()) {
            Judgement judged = session.judgement();
            Catalog catalog = session.catalog();
            Optional<Topology> old = before;
            Made known = made;
            making.compute(() -> new Made(
                    old.map(topology -> known.of(topology).orElseGet(() -> Exported.of(topology, catalog))),
                    known.of(judged.topology()).orElseGet(() -> Exported.of(judged))));
        }
    }

    private void made(Made next) {
        made = next;
        show.accept(new Files(
                next.now,
                next.before.map(export -> LastChange.of(export.files())).orElse(LastChange.NONE)));
    }
}
