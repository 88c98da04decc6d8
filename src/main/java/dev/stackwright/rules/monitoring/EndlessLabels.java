package dev.stackwright.rules.monitoring;

import java.util.Locale;
import java.util.Set;

/// Labels that have another value for almost every caller or call.
final class EndlessLabels {

    private static final Set<String> NAMES =
            Set.of(("user user_id userid email session session_id sessionid request_id requestid trace_id traceid"
                            + " span_id spanid correlation_id order_id ip client_ip remote_addr")
                    .split(" ", -1));

    private EndlessLabels() {}

    /// True if a label of this name, in any spelling, has values without end.
    static boolean has(String label) {
        return NAMES.contains(label.toLowerCase(Locale.ROOT).replace('-', '_').replace('.', '_'));
    }
}
