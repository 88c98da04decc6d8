package dev.stackwright.engine.docker;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.dockerjava.transport.DockerHttpClient;
import com.github.dockerjava.transport.DockerHttpClient.Request.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// One request to the engine: what it asks for, in words for an error, and how long its answer may take.
record Request(
        Method method,
        String path,
        String doing,
        Optional<Payload> body,
        Map<String, String> headers,
        Duration deadline) {

    static final Duration DEADLINE = Duration.ofSeconds(30);

    static Request get(String path, String doing) {
        return new Request(Method.GET, path, doing, Optional.empty(), Map.of(), DEADLINE);
    }

    static Request delete(String path, String doing) {
        return new Request(Method.DELETE, path, doing, Optional.empty(), Map.of(), DEADLINE);
    }

    static Request post(String path, String doing) {
        return new Request(Method.POST, path, doing, Optional.of(Payload.of("")), Map.of(), DEADLINE);
    }

    static Request post(String path, String doing, JsonNode json) {
        return post(path, doing).body(Payload.of(json.toString()), "application/json");
    }

    static Request put(String path, String doing, Payload tar) {
        return new Request(Method.PUT, path, doing, Optional.empty(), Map.of(), DEADLINE)
                .body(tar, "application/x-tar");
    }

    Request body(Payload bytes, String type) {
        return new Request(method, path, doing, Optional.of(bytes), Map.of("Content-Type", type), deadline);
    }

    Request header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Request(method, path, doing, body, more, deadline);
    }

    Request within(Duration time) {
        return new Request(method, path, doing, body, headers, time);
    }

    /// A connection that the engine has closed meanwhile fails before the engine has read anything. Creating a
    /// container is the one request that must not be sent twice even so.
    boolean repeatable() {
        return !path.startsWith("/containers/create");
    }

    DockerHttpClient.Request on(String prefix) {
        var builder = DockerHttpClient.Request.builder().method(method).path(prefix + path);
        headers.forEach(builder::putHeader);
        body.ifPresent(payload -> builder.bodyBytes(payload.bytes()));
        return builder.build();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
