package dev.stackwright.generate.expansion;

import dev.stackwright.catalog.Policy;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Link;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A link's circuit breaker: it opens after `failures` failed calls in a row, or at the share `errors` of failed calls
/// where the design states one, and lets no call through for `open`.
record Breaker(String failures, Optional<String> errors, String open) {

    static Optional<Breaker> of(Link link) {
        if (!Policy.CIRCUIT_BREAKER.statedOn(link)) {
            return Optional.empty();
        }
        Fields stated = link.fields().fields("circuitBreaker");
        return Optional.of(new Breaker(
                stated.text("failures").orElse("5"),
                stated.text("errors"),
                stated.text("open").orElse("30s")));
    }

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("failures", failures);
        values.put("open", open);
        errors.ifPresent(share -> values.put("errors", share));
        return values;
    }
}
