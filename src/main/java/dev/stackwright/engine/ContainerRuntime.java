package dev.stackwright.engine;

import dev.stackwright.generate.blueprint.Service;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The port to what runs containers. Every method but the last few is one call with a deadline of its own; containers,
/// networks and volumes are named by name or id.
public interface ContainerRuntime extends AutoCloseable {

    /// Who answers.
    EngineInfo info() throws EngineProblem;

    /// What is there of a project, and which of these images.
    Observed observe(String project, Collection<String> images) throws EngineProblem;

    /// Every container of the engine, of any project, without the details of its state.
    List<ObservedContainer> containers() throws EngineProblem;

    /// One container as it is now; empty if there is none.
    Optional<ObservedContainer> inspect(String container) throws EngineProblem;

    /// The id of an image that the engine has.
    Optional<String> imageId(String reference) throws EngineProblem;

    /// What a registry calls an image that the engine has, `sha256:...`; empty for one that no registry gave.
    Optional<String> digest(String reference) throws EngineProblem;

    /// Fetches an image from its registry.
    void pull(String reference, Consumer<Progress> progress) throws EngineProblem;

    /// Builds an image; `build` has an absolute context.
    void build(Service.Build build, Map<String, String> labels, Consumer<Progress> progress) throws EngineProblem;

    /// Creates a network.
    void createNetwork(ResourceSpec network) throws EngineProblem;

    /// Creates a volume.
    void createVolume(ResourceSpec volume) throws EngineProblem;

    /// Creates a container, attached to all its networks, and returns its id.
    String createContainer(ContainerSpec container) throws EngineProblem;

    /// Writes secrets by name into `/run/secrets` of a container that does not run.
    void putSecrets(String container, Map<String, String> secrets) throws EngineProblem;

    /// Starts a container; one that runs already is left alone.
    void start(String container) throws EngineProblem;

    /// Stops a container with the grace that it was created with; one that does not run is left alone.
    void stop(String container) throws EngineProblem;

    /// Removes a container, be it running, with its anonymous volumes; one that is gone is no problem.
    void removeContainer(String container) throws EngineProblem;

    /// Removes a network; one that is gone is no problem.
    void removeNetwork(String network) throws EngineProblem;

    /// Removes a volume and what is in it; one that is gone is no problem.
    void removeVolume(String volume) throws EngineProblem;

    /// The last lines that a container printed.
    List<String> lastLines(String container, int lines) throws EngineProblem;

    /// Tells what a container prints, line by line and beginning with its last `tail` lines, until closed or until the
    /// container ends. `line` is called on another thread and must return at once.
    Subscription follow(String container, int tail, Consumer<String> line) throws EngineProblem;

    /// Tells of everything that happens to the containers of a project, until closed or until the engine goes away.
    Subscription events(String project, EventListener listener) throws EngineProblem;

    /// Lets go of the engine's connections.
    @Override
    void close();
}
