package dev.stackwright.engine;

import java.util.OptionalInt;

/// What has just happened to one thing on the way: to a service, or to a network, a volume or an image by its name.
public record Progress(String subject, Stage stage, String detail, OptionalInt percent) {

    /// How far it has come.
    public enum Stage {
        PULLING,
        BUILDING,
        CREATING,
        CREATED,
        STARTING,
        WAITING,
        READY,
        STOPPING,
        REMOVED,
        KEPT,
        FAILED
    }

    /// Progress that no number measures.
    public static Progress of(String subject, Stage stage, String detail) {
        return new Progress(subject, stage, detail, OptionalInt.empty());
    }
}
