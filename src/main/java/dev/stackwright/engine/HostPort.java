package dev.stackwright.engine;

/// A port of the host; `ip` is empty or `0.0.0.0` for all interfaces.
public record HostPort(String ip, int port, String protocol) {

    /// True if both cannot be bound at once.
    public boolean clashesWith(HostPort other) {
        return port == other.port
                && protocol.equals(other.protocol)
                && (everywhere() || other.everywhere() || ip.equals(other.ip));
    }

    private boolean everywhere() {
        return ip.isEmpty() || ip.equals("0.0.0.0") || ip.equals("::");
    }
}
