package dev.stackwright.ui.canvas;

import dev.stackwright.ui.session.DesignSession;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;

/// The canvas for those who hear it: a list of cards, of which some are selected and the first of those has the focus.
record CanvasSpeech(DesignSession session, Function<String, Optional<CardView>> card) {

    Optional<Object> answer(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> Optional.of(components().size());
            case ITEM_AT_INDEX -> at((Integer) parameters[0]).map(Object.class::cast);
            case FOCUS_ITEM -> selected().stream().findFirst().map(Object.class::cast);
            case SELECTED_ITEMS -> Optional.of(FXCollections.observableArrayList(selected()));
            case MULTIPLE_SELECTION -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private List<String> components() {
        return List.copyOf(session.design().topology().components().keySet());
    }

    private Optional<CardView> at(int index) {
        List<String> all = components();
        return index >= 0 && index < all.size() ? card.apply(all.get(index)) : Optional.empty();
    }

    private List<CardView> selected() {
        return session.selection().components().stream()
                .map(card)
                .flatMap(Optional::stream)
                .toList();
    }
}
