package dev.stackwright.ui.canvas.gesture;

import dev.stackwright.model.Edit;
import java.util.Optional;

/// What a person does between pressing and releasing the mouse. A gesture shows what it would do while it lasts, and
/// changes the design only by the one edit that it yields at its end.
public interface Gesture {

    /// What the status bar says while the gesture lasts.
    String hint();

    /// The mouse has moved.
    void drag(Pointer pointer);

    /// The mouse was released: takes away what was shown and yields the edit, if there is one.
    Optional<Edit> release(Pointer pointer);

    /// The gesture was given up: takes away what was shown.
    void cancel();
}
