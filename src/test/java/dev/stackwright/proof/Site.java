package dev.stackwright.proof;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/// What a visitor sees at a port of this machine.
record Site(int port) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(request(path), HttpResponse.BodyHandlers.ofString());
    }

    /// The status codes of `count` calls made at the same time.
    List<Integer> together(String path, int count) {
        List<CompletableFuture<HttpResponse<Void>>> answers = IntStream.range(0, count)
                .mapToObj(_ -> CLIENT.sendAsync(request(path), HttpResponse.BodyHandlers.discarding()))
                .toList();
        return answers.stream().map(answer -> answer.join().statusCode()).toList();
    }

    /// The status code and what the cache says of itself: `200 HIT`.
    String cached(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        return answer.statusCode() + " "
                + answer.headers().firstValue("X-Cache").orElse("");
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(10))
                .build();
    }
}
