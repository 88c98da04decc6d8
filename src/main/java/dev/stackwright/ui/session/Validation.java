package dev.stackwright.ui.session;

import dev.stackwright.model.Topology;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Severity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// What the handoff says of a design: how its checks ended, and the token of its state.
final class Validation {

    private Validation() {}

    static List<String> lines(List<Finding> findings) {
        return Stream.of(Severity.values())
                .map(severity -> "Findings of severity " + severity.id() + ": "
                        + findings.stream()
                                .filter(finding -> finding.severity() == severity)
                                .count())
                .toList();
    }

    static String token(Topology topology) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(topology.toString().getBytes(StandardCharsets.UTF_8));
            return topology.name() + "-" + HexFormat.of().formatHex(hash).substring(0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
