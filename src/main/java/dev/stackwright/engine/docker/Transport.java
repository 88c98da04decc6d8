package dev.stackwright.engine.docker;

import com.github.dockerjava.transport.DockerHttpClient;
import com.github.dockerjava.transport.DockerHttpClient.Response;
import dev.stackwright.engine.EngineProblem;
import dev.stackwright.engine.EngineProblem.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Sends requests and bounds their time: docker-java knows no timeouts on unix sockets, and an interrupt is
/// what frees a call that hangs.
final class Transport implements AutoCloseable {

    private final DockerHttpClient client;
    private final Address address;
    private final String prefix;

    Transport(DockerHttpClient client, Address address, String prefix) {
        this.client = client;
        this.address = address;
        this.prefix = prefix;
    }

    Transport speaking(String version) {
        return new Transport(client, address, "/v" + version);
    }

    /// The answer, whatever its status.
    Answer ask(Request request) throws EngineProblem {
        try {
            return within(request, () -> answer(request));
        } catch (IOException first) {
            if (!stale(first) || !request.repeatable()) {
                throw Refusal.unreachable(address, first);
            }
        }
        try {
            return within(request, () -> answer(request));
        } catch (IOException second) {
            throw Refusal.unreachable(address, second);
        }
    }

    /// The answer, if it is not a refusal.
    Answer call(Request request) throws EngineProblem {
        Answer answer = ask(request);
        if (answer.refused()) {
            throw Refusal.of(request.doing(), answer.status(), answer.message());
        }
        return answer;
    }

    /// An answer that arrives bit by bit and has no deadline once it has begun.
    Response open(Request request) throws EngineProblem {
        try {
            Response response = within(request, () -> client.execute(request.on(prefix)));
            if (response.getStatusCode() < 400) {
                return response;
            }
            try (response) {
                Answer answer = new Answer(
                        response.getStatusCode(), new Payload(response.getBody().readAllBytes()));
                throw Refusal.of(request.doing(), answer.status(), answer.message());
            }
        } catch (IOException e) {
            throw Refusal.unreachable(address, e);
        }
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer answer(Request request) throws IOException {
        try (Response response = client.execute(request.on(prefix))) {
            return new Answer(
                    response.getStatusCode(), new Payload(response.getBody().readAllBytes()));
        }
    }

    private <T> T within(Request request, Callable<T> call) throws IOException, EngineProblem {
        FutureTask<T> task = new FutureTask<>(call);
        Thread.ofVirtual().name("engine-call").start(task);
        Duration deadline = request.deadline();
        try {
            return task.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new EngineProblem(
                    Kind.TIMEOUT,
                    "The engine did not answer within " + deadline.toSeconds() + " s when asked to " + request.doing()
                            + ". See whether it hangs (docker info).",
                    e);
        } catch (InterruptedException e) {
            task.cancel(true);
            throw new EngineProblem(Kind.CANCELLED, "Cancelled: " + request.doing() + ".", e);
        } catch (ExecutionException e) {
            throw root(e);
        }
    }

    private static IOException root(ExecutionException failed) {
        for (Throwable cause = failed.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return io;
            }
        }
        throw new IllegalStateException(failed.getCause());
    }

    private static boolean stale(IOException e) {
        return e.getClass().getSimpleName().equals("NoHttpResponseException")
                || String.valueOf(e.getMessage()).contains("Broken pipe");
    }
}
