package dev.stackwright.ui.canvas.gesture;

import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import dev.stackwright.ui.canvas.Drawing;
import dev.stackwright.ui.canvas.LooseLink;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.NewElements;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Drags one end of a link to another card. The link keeps its pattern and everything else if it can; else what can be
/// is asked as for a new link.
public final class ReconnectGesture implements Gesture {

    private final DesignSession session;
    private final Drawing drawing;
    private final Link link;
    private final boolean source;
    private final LinkGesture.Questions questions;
    private final NewElements possible;
    private final Predicate<String> fitting;
    private final LooseLink line;

    /// A gesture that drags the source of `link`, or its target.
    public ReconnectGesture(
            DesignSession session, Drawing drawing, Link link, boolean source, LinkGesture.Questions questions) {
        this.session = session;
        this.drawing = drawing;
        this.link = link;
        this.source = source;
        this.questions = questions;
        this.possible = NewElements.of(session);
        this.fitting = source ? possible.opening(link.to()) : possible.fitting(link.from());
        String fixed = source ? link.to() : link.from();
        this.line = new LooseLink(drawing.places().getOrDefault(fixed, new Point(0, 0)));
        drawing.lay(line);
        drawing.markTargets(fixed, this::fits, Optional.empty());
    }

    @Override
    public String hint() {
        return "Release over another card to let the link " + (source ? "begin" : "end") + " there; Esc cancels";
    }

    private boolean fits(String card) {
        return card.equals(source ? link.from() : link.to()) || fitting.test(card);
    }

    @Override
    public void drag(Pointer pointer) {
        line.reach(pointer.world());
        Optional<String> under = target(pointer);
        drawing.markTargets(source ? link.to() : link.from(), this::fits, under);
        session.say(under.filter(card -> !fits(card))
                .map(card -> possible.refusal(from(card), to(card)))
                .orElseGet(this::hint));
    }

    @Override
    public Optional<Edit> release(Pointer pointer) {
        cancel();
        session.say("");
        Optional<String> card = target(pointer).filter(found -> !link.touches(found));
        if (card.isEmpty()) {
            return Optional.empty();
        }
        String from = from(card.get());
        String to = to(card.get());
        List<Pattern> patterns = possible.patterns(from, to);
        Optional<Pattern> same = patterns.stream()
                .filter(pattern -> pattern.id().equals(link.pattern()))
                .findFirst();
        if (same.isPresent() || patterns.size() == 1) {
            return Optional.of(edit(from, to, same.orElseGet(patterns::getFirst)));
        }
        if (patterns.isEmpty()) {
            session.say(possible.refusal(from, to));
            questions.instead(from, to, pointer, Optional.of(link.key()));
        } else {
            questions.pattern(from, to, patterns, pointer, pattern -> edit(from, to, pattern));
        }
        return Optional.empty();
    }

    private Edit edit(String from, String to, Pattern pattern) {
        return new Edit.Reconnect(link.key(), from, to, pattern.id());
    }

    @Override
    public void cancel() {
        drawing.lift(line);
        drawing.unmarkTargets();
    }

    private String from(String card) {
        return source ? card : link.from();
    }

    private String to(String card) {
        return source ? link.to() : card;
    }

    private Optional<String> target(Pointer pointer) {
        return drawing.componentAt(pointer.world()).filter(card -> !card.equals(source ? link.to() : link.from()));
    }
}
