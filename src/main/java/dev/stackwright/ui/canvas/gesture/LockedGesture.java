package dev.stackwright.ui.canvas.gesture;

import dev.stackwright.model.Edit;
import java.util.Optional;

/// A drag of what is locked: nothing moves, and the status bar says why, and what unlocks it.
public record LockedGesture(String unlocks) implements Gesture {

    @Override
    public String hint() {
        return "It is locked in its place; " + unlocks + " unlocks it";
    }

    @Override
    public void drag(Pointer pointer) {}

    @Override
    public Optional<Edit> release(Pointer pointer) {
        return Optional.empty();
    }

    @Override
    public void cancel() {}
}
