package dev.stackwright.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/// What a visitor sees at a port of this machine.
record Site(int port) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(request(path), HttpResponse.BodyHandlers.ofString());
    }

    /// The status code of a call with a method, a body of so many bytes, and headers as name and value.
    int send(String method, String path, int bytes, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(request(path), (_, _) -> true)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(new byte[bytes]));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /// The status code of a call that is under way meanwhile.
    CompletableFuture<Integer> later(String path) {
        return CLIENT.sendAsync(request(path), HttpResponse.BodyHandlers.discarding())
                .thenApply(HttpResponse::statusCode);
    }

    /// The status codes of `count` calls made at the same time, each with a query of its own.
    List<Integer> together(String path, int count) {
        List<CompletableFuture<HttpResponse<Void>>> answers = IntStream.range(0, count)
                .mapToObj(number ->
                        CLIENT.sendAsync(request(path + "?" + number), HttpResponse.BodyHandlers.discarding()))
                .toList();
        return answers.stream().map(answer -> answer.join().statusCode()).toList();
    }

    /// How long after the first byte of an answer its last one came.
    Duration spread(String path) throws IOException, InterruptedException {
        try (InputStream body = CLIENT.send(request(path), HttpResponse.BodyHandlers.ofInputStream())
                .body()) {
            assertThat(body.read()).isNotNegative();
            Instant first = Instant.now();
            body.readAllBytes();
            return Duration.between(first, Instant.now());
        }
    }

    /// What comes back for bytes of one's own, until the other side ends the connection; fails where it waits for more.
    String raw(String bytes) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(4000);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /// The status code and what the cache says of itself: `200 HIT`.
    String cached(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(request(path), (_, _) -> true);
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() + " "
                + answer.headers().firstValue("X-Cache").orElse("");
    }

    /// Waits until something is so.
    static void until(Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(40));
        boolean so = condition.call();
        while (!so && Instant.now().isBefore(end)) {
            Thread.sleep(50);
            so = condition.call();
        }
        assertThat(so).as("within 40 seconds").isTrue();
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(10))
                .build();
    }
}
