package dev.stackwright.rules;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Measured values by name, in the order given.
public final class Evidence {

    private Evidence() {}

    /// Name, value, name, value ...
    public static SequencedMap<String, String> of(String... namesAndValues) {
        SequencedMap<String, String> evidence = new LinkedHashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            evidence.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return evidence;
    }
}
