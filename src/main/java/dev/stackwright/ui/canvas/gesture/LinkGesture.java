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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Draws a link from a card to another; the whole card is the target. If several patterns fit, a menu asks, and the
/// edit comes from there.
public final class LinkGesture implements Gesture {

    /// What is asked when the end of the gesture leaves something open.
    public interface Questions {
        /// Asks which of several patterns the link is to have, at the place of `pointer`, and makes the edit of it.
        void pattern(
                String from,
                String to,
                List<Pattern> patterns,
                Pointer pointer,
                Function<Pattern, ? extends Edit> edit);

        /// Offers what can be done in place of a link that cannot be, and of the link that it was to replace.
        void instead(String from, String to, Pointer pointer, Optional<String> replaced);

        /// Asks which new component the link is to lead to.
        void next(String from, Pointer pointer);
    }

    private final DesignSession session;
    private final Drawing drawing;
    private final String from;
    private final Questions questions;
    private final NewElements possible;
    private final Predicate<String> fitting;
    private final LooseLink line;

    /// A link begun at the card `from`.
    public LinkGesture(DesignSession session, Drawing drawing, String from, Questions questions) {
        this.session = session;
        this.drawing = drawing;
        this.from = from;
        this.questions = questions;
        this.possible = NewElements.of(session);
        this.fitting = possible.fitting(from);
        this.line = new LooseLink(drawing.places().getOrDefault(from, new Point(0, 0)));
        drawing.lay(line);
        drawing.markTargets(from, fitting, Optional.empty());
    }

    @Override
    public String hint() {
        return "Release over a card to link " + from + " to it, or beside all to add one; Esc cancels";
    }

    @Override
    public void drag(Pointer pointer) {
        line.reach(pointer.world());
        Optional<String> under = target(pointer);
        drawing.markTargets(from, fitting, under);
        session.say(under.map(to -> fitting.test(to) ? offer(to) : possible.refusal(from, to))
                .orElseGet(this::hint));
    }

    @Override
    public Optional<Edit> release(Pointer pointer) {
        cancel();
        Optional<String> to = target(pointer);
        if (to.isEmpty()) {
            session.say("");
            if (drawing.componentAt(pointer.world()).isEmpty()) {
                questions.next(from, pointer);
            }
            return Optional.empty();
        }
        List<Pattern> patterns = possible.patterns(from, to.get());
        if (patterns.isEmpty()) {
            session.say(possible.refusal(from, to.get()));
            questions.instead(from, to.get(), pointer, Optional.empty());
            return Optional.empty();
        }
        session.say("");
        if (patterns.size() == 1) {
            return Optional.of(possible.link(from, to.get(), patterns.getFirst()));
        }
        questions.pattern(from, to.get(), patterns, pointer, pattern -> possible.link(from, to.get(), pattern));
        return Optional.empty();
    }

    @Override
    public void cancel() {
        drawing.lift(line);
        drawing.unmarkTargets();
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
