package dev.stackwright.ui.shell;

import dev.stackwright.model.History;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Health;
import dev.stackwright.ui.session.RunState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What has just happened, as a sentence for those who hear the window: steps done, undone and redone, how components
/// fare, and why nothing came of a gesture.
final class Announcements {

    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    Announcements(DesignSession session) {
        session.historyProperty().addListener((_, before, now) -> said.set(step(before, now)));
        session.runProperty().addListener((_, before, now) -> news(before, now).ifPresent(said::set));
        session.hintProperty().addListener((_, _, hint) -> {
            if (!hint.isEmpty()) {
                said.set(hint);
            }
        });
    }

    /// The last sentence.
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    private static String step(History before, History now) {
        List<String> titles = now.titles();
        boolean same = titles.equals(before.titles());
        if (same && now.at() < before.at()) {
            return "Undone: " + titles.get(now.at());
        }
        if (same && now.at() > before.at()) {
            return "Redone: " + titles.get(now.at() - 1);
        }
        return now.at() == 0
                ? "Opened " + now.present().name()
                : "Done: " + now.undoTitle().orElse("");
    }

    private static Optional<String> news(RunState before, RunState now) {
        List<String> news = new ArrayList<>();
        if (before.phase() != now.phase()) {
            news.add("The stack: " + now.phase().word());
        }
        now.health().forEach((component, health) -> {
            boolean other = before.of(component)
                    .map(Health::state)
                    .filter(health.state()::equals)
                    .isEmpty();
            if (other) {
                news.add(component + ": " + health.text());
            }
        });
        return news.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", news));
    }
}
