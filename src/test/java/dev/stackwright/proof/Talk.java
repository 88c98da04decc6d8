package dev.stackwright.proof;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A WebSocket that is open: what is said is heard back until somebody ends it.
final class Talk implements WebSocket.Listener {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int PATIENCE = 20;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private WebSocket socket;

    private Talk() {}

    /// A talk with a port of this machine; fails with what the server said where it does not want to talk.
    static Talk with(int port, String path) throws Exception {
        Talk talk = new Talk();
        talk.socket = CLIENT.newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + port + path), talk)
                .get(PATIENCE, TimeUnit.SECONDS);
        return talk;
    }

    /// Says a text and waits for the answer.
    String say(String text) throws Exception {
        socket.sendText(text, true).get(PATIENCE, TimeUnit.SECONDS);
        return String.valueOf(heard.poll(PATIENCE, TimeUnit.SECONDS));
    }

    /// Waits until the other side ends the talk, and fails where it does not.
    void awaitEnd() throws Exception {
        end.get(PATIENCE, TimeUnit.SECONDS);
    }

    /// Ends the talk.
    void end() {
        socket.abort();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        heard.add(text.toString());
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        end.complete(null);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        end.complete(null);
    }
}
