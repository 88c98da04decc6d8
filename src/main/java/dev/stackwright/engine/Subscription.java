package dev.stackwright.engine;

/// Something that runs on until it is closed.
public interface Subscription extends AutoCloseable {

    /// Ends it; returns at once and may be called twice.
    @Override
    void close();
}
