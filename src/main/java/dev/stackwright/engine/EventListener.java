package dev.stackwright.engine;

/// Who is told that something happened to a project's containers. Both calls must return at once.
public interface EventListener {

    /// Something happened to the container with this id: look at it again.
    void changed(String containerId);

    /// The stream has ended and nothing more will be told.
    void ended();
}
