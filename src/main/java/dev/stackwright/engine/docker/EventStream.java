package dev.stackwright.engine.docker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.github.dockerjava.transport.DockerHttpClient.Response;
import dev.stackwright.engine.EventListener;
import dev.stackwright.engine.Subscription;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads events until the stream ends; then says so, once, unless it was closed on purpose.
final class EventStream implements Subscription {

    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);

    private final Response response;
    private final EventListener listener;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EventStream(Response response, EventListener listener) {
        this.response = response;
        this.listener = listener;
    }

    static EventStream follow(Response response, EventListener listener) {
        EventStream stream = new EventStream(response, listener);
        Thread.ofVirtual().name("engine-events").start(stream::read);
        return stream;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            response.close();
        }
    }

    private void read() {
        try (MappingIterator<JsonNode> events =
                Answer.JSON.readerFor(JsonNode.class).readValues(response.getBody())) {
            while (events.hasNextValue()) {
                listener.changed(events.nextValue().path("Actor").path("ID").asText());
            }
        } catch (IOException broken) {
            LOG.debug("The event stream broke", broken);
        }
        if (closed.compareAndSet(false, true)) {
            response.close();
            listener.ended();
        }
    }
}
