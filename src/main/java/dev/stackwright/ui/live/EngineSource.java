package dev.stackwright.ui.live;

import dev.stackwright.engine.ContainerRuntime;
import dev.stackwright.engine.EngineProblem;

/// The way to a container engine.
@FunctionalInterface
public interface EngineSource {

    /// Connects to the engine of this user.
    ContainerRuntime connect() throws EngineProblem;
}
