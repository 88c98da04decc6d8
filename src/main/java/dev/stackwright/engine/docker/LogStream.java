package dev.stackwright.engine.docker;

import com.github.dockerjava.transport.DockerHttpClient.Response;
import dev.stackwright.engine.Subscription;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads a container's log as it grows, until the container ends or the stream is closed.
final class LogStream implements Subscription {

    private static final Logger LOG = LoggerFactory.getLogger(LogStream.class);

    private final Response response;
    private final AtomicBoolean closed = new AtomicBoolean();

    private LogStream(Response response) {
        this.response = response;
    }

    static LogStream follow(Response response, boolean terminal, Consumer<String> line) {
        LogStream stream = new LogStream(response);
        Thread.ofVirtual().name("engine-log").start(() -> stream.read(terminal, line));
        return stream;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            response.close();
        }
    }

    private void read(boolean terminal, Consumer<String> line) {
        try {
            LogFrames.read(response.getBody(), terminal, text -> {
                if (!closed.get()) {
                    line.accept(text);
                }
            });
        } catch (IOException broken) {
            LOG.debug("The log stream broke", broken);
        }
        close();
    }
}
