package dev.stackwright.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/// Asks whether something on this machine answers on a port.
public final class PortProbe {

    private static final int PATIENCE = 500;

    private PortProbe() {}

    /// True if a connection to the port of the loopback address is accepted.
    public static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE);
            return true;
        } catch (IOException refused) {
            // A refusal is the answer that was asked for.
            return false;
        }
    }
}
