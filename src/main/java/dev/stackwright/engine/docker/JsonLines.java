package dev.stackwright.engine.docker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.github.dockerjava.transport.DockerHttpClient.Response;
import dev.stackwright.engine.EngineProblem;
import java.io.IOException;
import java.util.function.Consumer;

/// Reads what the engine tells while it pulls or builds; an `errorDetail` in it is the failure.
final class JsonLines {

    private JsonLines() {}

    static void read(Transport transport, Request request, Consumer<JsonNode> line) throws EngineProblem {
        try (Response response = transport.open(request);
                Subscription cancelled = new Subscription(response);
                MappingIterator<JsonNode> lines =
                        Answer.JSON.readerFor(JsonNode.class).readValues(response.getBody())) {
            while (lines.hasNextValue()) {
                JsonNode json = lines.nextValue();
                cancelled.check();
                if (json.has("errorDetail") || json.has("error")) {
                    String message = json.path("errorDetail")
                            .path("message")
                            .asText(json.path("error").asText());
                    throw Refusal.of(request.doing(), 500, message);
                }
                line.accept(json);
            }
        } catch (IOException e) {
            throw new EngineProblem(
                    EngineProblem.Kind.ENGINE_GONE,
                    "The engine broke off when asked to " + request.doing() + ": " + e.getMessage() + ". Try again.",
                    e);
        }
    }

    /// A reading thread that is interrupted stops at the next line.
    private record Subscription(Response response) implements AutoCloseable {

        void check() throws EngineProblem {
            if (Thread.currentThread().isInterrupted()) {
                throw new EngineProblem(EngineProblem.Kind.CANCELLED, "Cancelled.");
            }
        }

        @Override
        public void close() {
            response.close();
        }
    }
}
