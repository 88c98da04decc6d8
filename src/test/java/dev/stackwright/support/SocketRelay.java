package dev.stackwright.support;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A socket in front of an engine's socket that can be cut as if the engine had gone away, and mended.
public final class SocketRelay implements AutoCloseable {

    private final Path socket;
    private final Path engine;
    private final List<SocketChannel> open = new CopyOnWriteArrayList<>();
    private volatile ServerSocketChannel server;

    /// A relay at `socket` to `engine`.
    public SocketRelay(Path socket, Path engine) throws IOException {
        this.socket = socket;
        this.engine = engine;
        this.server = listen();
    }

    /// Where it listens.
    public Path socket() {
        return socket;
    }

    /// Ends every connection and takes no new one.
    public void cut() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
        for (SocketChannel channel : open) {
            channel.close();
        }
        open.clear();
    }

    /// Takes connections again.
    public void mend() throws IOException {
        server = listen();
    }

    @Override
    public void close() throws IOException {
        cut();
    }

    private ServerSocketChannel listen() throws IOException {
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        channel.bind(UnixDomainSocketAddress.of(socket));
        Thread.ofVirtual().start(() -> accept(channel));
        return channel;
    }

    private void accept(ServerSocketChannel listening) {
        try {
            while (listening.isOpen()) {
                SocketChannel client = listening.accept();
                SocketChannel target = SocketChannel.open(UnixDomainSocketAddress.of(engine));
                open.addAll(List.of(client, target));
                Thread.ofVirtual().start(() -> pump(client, target));
                Thread.ofVirtual().start(() -> pump(target, client));
            }
        } catch (IOException cut) {
            return;
        }
    }

    private static void pump(SocketChannel from, SocketChannel to) {
        ByteBuffer buffer = ByteBuffer.allocate(16_384);
        try (from;
                to) {
            while (from.read(buffer) >= 0) {
                buffer.flip();
                while (buffer.hasRemaining()) {
                    to.write(buffer);
                }
                buffer.clear();
            }
        } catch (IOException cut) {
            return;
        }
    }
}
