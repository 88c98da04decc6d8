package dev.stackwright.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A port of the host that leads into a container. All interfaces are written out as `0.0.0.0`; without an address a
/// port is open on this machine only.
public record PublishedPort(String hostIp, int published, int target, String protocol) {

    /// The address that a published port has unless another is written.
    public static final String LOOPBACK = "127.0.0.1";

    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";
    private static final String ADDRESS = "\\[[0-9a-fA-F:]+]|(?:" + BYTE + "\\.){3}" + BYTE;
    private static final Pattern FORM =
            Pattern.compile("(?:(" + ADDRESS + "):)?([0-9]{1,5}):([0-9]{1,5})(?:/(tcp|udp))?");

    /// Reads `8080:80`, `0.0.0.0:8080:80` and `53:53/udp`; empty if the text is no such thing.
    public static Optional<PublishedPort> of(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int published = Integer.parseInt(matcher.group(2));
        int target = Integer.parseInt(matcher.group(3));
        if (published < 1 || published > 65535 || target < 1 || target > 65535) {
            return Optional.empty();
        }
        String hostIp = Optional.ofNullable(matcher.group(1)).orElse(LOOPBACK);
        String protocol = Optional.ofNullable(matcher.group(4)).orElse("tcp");
        return Optional.of(new PublishedPort(hostIp.replaceAll("[\\[\\]]", ""), published, target, protocol));
    }

    /// True if both cannot be bound on one host at the same time.
    public boolean collidesWith(PublishedPort other) {
        return published == other.published
                && protocol.equals(other.protocol)
                && (hostIp.equals(other.hostIp) || wildcard() || other.wildcard());
    }

    /// The same port under another number of the host.
    public PublishedPort withPublished(int number) {
        return new PublishedPort(hostIp, number, target, protocol);
    }

    /// The same port of the host leading to another number of the container.
    public PublishedPort withTarget(int number) {
        return new PublishedPort(hostIp, published, number, protocol);
    }

    /// True if only this machine itself reaches it.
    public boolean local() {
        return hostIp.startsWith("127.") || hostIp.equals("::1");
    }

    private boolean wildcard() {
        return hostIp.equals("0.0.0.0") || hostIp.equals("::");
    }

    /// As it is written in a design.
    @Override
    public String toString() {
        String address = hostIp.equals(LOOPBACK) ? "" : (hostIp.contains(":") ? "[" + hostIp + "]" : hostIp) + ":";
        return address + published + ":" + target + (protocol.equals("tcp") ? "" : "/" + protocol);
    }
}
