package dev.stackwright.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/// A registry on this machine that gives one image, `app:1`, which holds one file and nothing that could run.
public final class FakeRegistry implements AutoCloseable {

    private static final String MANIFEST = "application/vnd.docker.distribution.manifest.v2+json";

    private static final int TLS = 0x16;

    private final HttpServer server;
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Map<String, byte[]> blobs;
    private final byte[] manifest;

    /// A registry with its image, listening.
    public FakeRegistry() throws IOException {
        byte[] tar = layer();
        byte[] layer = gzip(tar);
        byte[] config =
                bytes("{\"architecture\":\"amd64\",\"os\":\"linux\",\"config\":{},\"rootfs\":{\"type\":\"layers\","
                        + "\"diff_ids\":[\"" + digest(tar) + "\"]}}");
        manifest = bytes("{\"schemaVersion\":2,\"mediaType\":\"" + MANIFEST + "\",\"config\":{\"mediaType\":"
                + "\"application/vnd.docker.container.image.v1+json\",\"size\":" + config.length + ",\"digest\":\""
                + digest(config)
                + "\"},\"layers\":[{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\","
                + "\"size\":" + layer.length + ",\"digest\":\"" + digest(layer) + "\"}]}");
        blobs = Map.of(digest(config), config, digest(layer), layer);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        Thread.ofVirtual().start(this::open);
    }

    /// An image's reference at this registry.
    public String reference(String name) {
        return "127.0.0.1:" + door.getLocalPort() + "/" + name;
    }

    @Override
    public void close() throws IOException {
        door.close();
        server.stop(0);
    }

    private void open() {
        try {
            while (true) {
                Socket client = door.accept();
                Thread.ofVirtual().start(() -> admit(client));
            }
        } catch (IOException closed) {
            return;
        }
    }

    /// An engine tries TLS first. Java's server would wait ten seconds for the rest of what is no request;
    /// closing at once makes the engine go on.
    private void admit(Socket client) {
        try (client;
                Socket inner = new Socket(
                        InetAddress.getLoopbackAddress(), server.getAddress().getPort())) {
            int first = client.getInputStream().read();
            if (first == TLS || first < 0) {
                return;
            }
            inner.getOutputStream().write(first);
            Thread back = Thread.ofVirtual().start(() -> pump(inner, client));
            pump(client, inner);
            back.join();
        } catch (IOException | InterruptedException closed) {
            return;
        }
    }

    private static void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException closed) {
            return;
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String last = path.substring(path.lastIndexOf('/') + 1);
            if (path.equals("/v2/")) {
                send(exchange, 200, "application/json", bytes("{}"));
            } else if (path.equals("/v2/app/manifests/1") || last.equals(digest(manifest))) {
                exchange.getResponseHeaders().set("Docker-Content-Digest", digest(manifest));
                send(exchange, 200, MANIFEST, manifest);
            } else if (blobs.containsKey(last)) {
                send(exchange, 200, "application/octet-stream", blobs.getOrDefault(last, new byte[0]));
            } else {
                send(
                        exchange,
                        404,
                        "application/json",
                        bytes("{\"errors\":[{\"code\":\"MANIFEST_UNKNOWN\",\"message\":\"manifest unknown\"}]}"));
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] layer() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            byte[] content = new byte[200_000];
            new java.util.Random(1).nextBytes(content);
            TarArchiveEntry entry = new TarArchiveEntry("file");
            entry.setSize(content.length);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] content) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
