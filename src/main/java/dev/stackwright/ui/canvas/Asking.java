package dev.stackwright.ui.canvas;

import dev.stackwright.model.Point;
import dev.stackwright.ui.find.Choice;
import dev.stackwright.ui.find.Finder;
import java.util.List;
import java.util.Optional;

/// The list over the canvas of which a person chooses by typing; one at a time.
final class Asking {

    private static final double WIDTH = 420;
    private static final double MARGIN = 8;

    private final CanvasView canvas;
    private Optional<Finder> finder = Optional.empty();

    Asking(CanvasView canvas) {
        this.canvas = canvas;
    }

    /// Asks in the middle of the canvas.
    void ask(String prompt, List<Choice> choices) {
        ask(prompt, choices, canvas.viewport().world((canvas.getWidth() - WIDTH) / 2, canvas.getHeight() / 6));
    }

    /// Asks at a place of the drawing, or as near to it as there is room.
    void ask(String prompt, List<Choice> choices, Point place) {
        close();
        Finder asking = new Finder(prompt, choices, () -> {
            close();
            canvas.requestFocus();
        });
        finder = Optional.of(asking);
        Point view = canvas.viewport().view(place);
        canvas.getChildren().add(asking);
        asking.applyCss();
        double width = asking.prefWidth(-1);
        double height = asking.prefHeight(width);
        asking.relocate(
                Math.clamp(view.x(), MARGIN, Math.max(MARGIN, canvas.getWidth() - width - MARGIN)),
                Math.clamp(view.y(), MARGIN, Math.max(MARGIN, canvas.getHeight() - height - MARGIN)));
        asking.begin();
    }

    private void close() {
        finder.ifPresent(canvas.getChildren()::remove);
        finder = Optional.empty();
    }

    void lay() {
        finder.ifPresent(Finder::autosize);
    }
}
