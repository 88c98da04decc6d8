package dev.stackwright.document;

import dev.stackwright.model.Design;
import dev.stackwright.model.History;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// Writes down the steps of one history again and again, and each step once: designs are told apart as objects, since
/// a history hands on those that it has. The lines of those that the next step starts from are kept.
final class JournalSteps {

    private record Known(Design before, List<LineChange> changes) {}

    private final DesignRows rows = new DesignRows();
    private IdentityHashMap<Design, Known> known = new IdentityHashMap<>();
    private IdentityHashMap<Design, List<String>> written = new IdentityHashMap<>();

    /// The journal as it stands on disk.
    JournalText text(Journal journal) {
        History history = journal.history();
        List<Design> designs = history.designs();
        List<String> titles = history.titles();
        IdentityHashMap<Design, Known> now = new IdentityHashMap<>();
        List<JournalText.Step> steps = new ArrayList<>();
        for (int step = 0; step < titles.size(); step++) {
            Known change = change(designs.get(step), designs.get(step + 1));
            now.put(designs.get(step + 1), change);
            steps.add(new JournalText.Step(titles.get(step), change.changes));
        }
        known = now;
        List<String> first = lines(designs.getFirst());
        forget(designs);
        return JournalText.of(journal.file(), history.at(), first, steps);
    }

    /// Keeps the lines of the first design and of the last two: the next step follows the last one or replaces it.
    private void forget(List<Design> designs) {
        IdentityHashMap<Design, List<String>> kept = new IdentityHashMap<>();
        kept.put(designs.getFirst(), lines(designs.getFirst()));
        designs.subList(Math.max(0, designs.size() - 2), designs.size()).forEach(last -> kept.put(last, lines(last)));
        written = kept;
    }

    @SuppressWarnings("ReferenceEquality") // comparing all of a design, and of so many, would take its time
    private Known change(Design before, Design after) {
        Known change = known.get(after);
        return change != null && change.before == before
                ? change
                : new Known(before, LineChange.between(lines(before), lines(after)));
    }

    private List<String> lines(Design design) {
        return written.computeIfAbsent(design, rows::of);
    }
}
