package dev.stackwright.ui.canvas.gesture;

import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Point;
import dev.stackwright.ui.canvas.Drawing;
import dev.stackwright.ui.canvas.LooseLink;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.NewElements;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Draws a link from a card to another; the whole card is the target. If several patterns fit, a menu asks, and the
/// edit comes from there.
public final class LinkGesture implements Gesture {

    /// Asks which of several patterns a link is to have.
    @FunctionalInterface
    public interface PatternQuestion {
        /// Asks at the place of `pointer` and adds the link once there is an answer.
        void ask(String from, String to, List<Pattern> patterns, Pointer pointer);
    }

    private final DesignSession session;
    private final Drawing drawing;
    private final String from;
    private final PatternQuestion question;
    private final NewElements possible;
    private final Set<String> fitting;
    private final LooseLink line;

    /// A link begun at the card `from`.
    public LinkGesture(DesignSession session, Drawing drawing, String from, PatternQuestion question) {
        this.session = session;
        this.drawing = drawing;
        this.from = from;
        this.question = question;
        this.possible = NewElements.of(session);
        this.fitting = session.design().topology().components().keySet().stream()
                .filter(to -> !possible.patterns(from, to).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        this.line = new LooseLink(drawing.places().getOrDefault(from, new Point(0, 0)));
        drawing.lay(line);
        drawing.markTargets(from, fitting, Optional.empty());
    }

    @Override
    public String hint() {
        return fitting.isEmpty()
                ? "Nothing on the canvas answers a link from " + from
                : "Release over a card to link " + from + " to it; Esc cancels";
    }

    @Override
    public void drag(Pointer pointer) {
        line.reach(pointer.world());
        Optional<String> under = target(pointer);
        drawing.markTargets(from, fitting, under);
        session.say(under.map(to -> fitting.contains(to) ? offer(to) : possible.refusal(from, to))
                .orElseGet(this::hint));
    }

    @Override
    public Optional<Edit> release(Pointer pointer) {
        cancel();
        Optional<String> to = target(pointer);
        if (to.isEmpty()) {
            session.say("");
            return Optional.empty();
        }
        List<Pattern> patterns = possible.patterns(from, to.get());
        if (patterns.isEmpty()) {
            session.say(possible.refusal(from, to.get()));
            return Optional.empty();
        }
        session.say("");
        if (patterns.size() == 1) {
            return Optional.of(possible.link(from, to.get(), patterns.getFirst()));
        }
        question.ask(from, to.get(), patterns, pointer);
        return Optional.empty();
    }

    @Override
    public void cancel() {
        drawing.lift(line);
        drawing.markTargets(null, Set.of(), Optional.empty());
    }

    private Optional<String> target(Pointer pointer) {
        return drawing.componentAt(pointer.world()).filter(to -> !to.equals(from));
    }

    private String offer(String to) {
        List<Pattern> patterns = possible.patterns(from, to);
        return patterns.size() == 1
                ? from + " " + patterns.getFirst().verb() + " " + to
                : from + " to " + to + ": " + patterns.stream().map(Pattern::id).collect(Collectors.joining(", "));
    }
}
