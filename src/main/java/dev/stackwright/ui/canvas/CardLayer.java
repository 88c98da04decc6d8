package dev.stackwright.ui.canvas;

import dev.stackwright.model.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.scene.CacheHint;
import javafx.scene.Group;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The cards in sight, as nodes. A card that goes out of sight rests: it comes back as it was, or serves another
/// component once there are many that rest.
final class CardLayer extends Group {

    private static final int RESTING = 160;

    private final Map<String, CardView> shown = new HashMap<>();
    private final SequencedMap<String, CardView> resting = new LinkedHashMap<>();
    private CacheHint hint = CacheHint.DEFAULT;

    CardLayer() {
        setAutoSizeChildren(false);
    }

    /// Shows these cards and no others; `dress` fills and places one that was not shown before. The cards in `next` are
    /// only made ready: what is hidden costs nothing in a frame.
    void show(Collection<String> cards, Collection<String> next, BiConsumer<String, CardView> dress) {
        Set<String> wanted = new LinkedHashSet<>(cards);
        wanted.addAll(next);
        for (String name : List.copyOf(shown.keySet())) {
            if (!wanted.contains(name)) {
                CardView card = Objects.requireNonNull(shown.remove(name));
                card.setVisible(false);
                resting.put(name, card);
            }
        }
        List<CardView> fresh = new ArrayList<>();
        for (String name : wanted) {
            if (!shown.containsKey(name)) {
                CardView card = take(name, fresh);
                card.setCacheHint(hint);
                shown.put(name, card);
                dress.accept(name, card);
            }
        }
        next.forEach(name -> card(name).ifPresent(card -> card.setVisible(fresh.contains(card))));
        cards.forEach(name -> card(name).ifPresent(card -> card.setVisible(true)));
        getChildren().addAll(fresh);
        fresh.forEach(Node::applyCss);
    }

    /// The cards around those in sight that are ready, with one or two more, so that not many have to be made at once
    /// when they come into sight.
    List<String> next(List<String> inSight, List<String> around) {
        Set<String> seen = Set.copyOf(inSight);
        List<String> others =
                around.stream().filter(name -> !seen.contains(name)).toList();
        List<String> fresh =
                others.stream().filter(name -> !ready(name)).limit(2).toList();
        return others.stream()
                .filter(name -> ready(name) || fresh.contains(name))
                .toList();
    }

    private CardView take(String name, List<CardView> fresh) {
        CardView same = resting.remove(name);
        if (same != null) {
            return same;
        }
        if (resting.size() > RESTING) {
            return resting.pollFirstEntry().getValue();
        }
        CardView card = new CardView();
        fresh.add(card);
        return card;
    }

    /// Forgets the cards of components that are not any more.
    void keep(Predicate<String> known) {
        for (Map<String, CardView> cards : List.of(shown, resting)) {
            cards.entrySet().removeIf(entry -> {
                boolean gone = !known.test(entry.getKey());
                if (gone) {
                    getChildren().remove(entry.getValue());
                }
                return gone;
            });
        }
    }

    /// Says whether the pictures that are kept of cards may be stretched, as while zooming, instead of drawn anew.
    void stretch(boolean may) {
        CacheHint wanted = may ? CacheHint.SCALE : CacheHint.DEFAULT;
        if (wanted != hint) {
            hint = wanted;
            shown.values().forEach(card -> card.setCacheHint(wanted));
        }
    }

    /// Puts the cards on whole pixels of the screen, where their pictures are sharp.
    void align(Viewport viewport) {
        for (CardView card : shown.values()) {
            card.setTranslateX(toPixel(card.getLayoutX() * viewport.zoom() + viewport.x()) / viewport.zoom());
            card.setTranslateY(toPixel(card.getLayoutY() * viewport.zoom() + viewport.y()) / viewport.zoom());
        }
    }

    private static double toPixel(double place) {
        return Math.rint(place) - place;
    }

    /// True if this card is shown, or comes back as it was.
    boolean ready(String name) {
        return shown.containsKey(name) || resting.containsKey(name);
    }

    /// Does something with each card that is shown.
    void each(BiConsumer<String, CardView> action) {
        shown.forEach(action);
    }

    /// The node of a card, if it is in sight.
    Optional<CardView> card(String name) {
        return Optional.ofNullable(shown.get(name));
    }

    /// Puts a card elsewhere, if it is in sight.
    void move(String name, Point place) {
        card(name).ifPresent(card -> card.relocate(place.x(), place.y()));
    }

    /// The card that `node` belongs to.
    static Optional<CardView> of(@Nullable Node node) {
        for (Node here = node; here != null; here = here.getParent()) {
            if (here instanceof CardView card) {
                return Optional.of(card);
            }
        }
        return Optional.empty();
    }
}
