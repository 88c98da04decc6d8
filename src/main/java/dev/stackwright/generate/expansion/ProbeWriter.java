package dev.stackwright.generate.expansion;

import dev.stackwright.catalog.Probe;
import dev.stackwright.generate.blueprint.Healthcheck;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Quantity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The health check of a component: the one that it states, else its kind's.
record ProbeWriter(Instance instance, int port) {

    private static final Duration INTERVAL = Duration.ofSeconds(5);
    private static final Duration TIMEOUT = Duration.ofSeconds(3);
    private static final Duration START = Duration.ofSeconds(30);

    Optional<Healthcheck> healthcheck() {
        Fields fields = instance.helper().isPresent()
                ? Fields.EMPTY
                : instance.component().fields();
        if (fields.text("probe").map("none"::equals).orElse(false)) {
            return Optional.empty();
        }
        if (fields.has("probe")) {
            return stated(fields.fields("probe"));
        }
        return instance.container().probe().map(ProbeWriter::of);
    }

    private Optional<Healthcheck> stated(Fields probe) {
        return test(probe)
                .map(test -> new Healthcheck(
                        test,
                        duration(probe, "interval", INTERVAL),
                        duration(probe, "timeout", TIMEOUT),
                        probe.integer("retries").map(Math::toIntExact).orElse(3),
                        duration(probe, "startPeriod", START)));
    }

    private Optional<List<String>> test(Fields probe) {
        if (probe.has("http")) {
            String url = "http://127.0.0.1:" + probe.integer("port").orElse((long) port)
                    + probe.text("http").orElse("/");
            return Optional.of(
                    List.of("CMD-SHELL", "curl -fsS -o /dev/null " + url + " || wget -q -O /dev/null " + url));
        }
        if (probe.has("tcp")) {
            long tcp = probe.integer("tcp").orElse((long) port);
            String bash = "bash -c 'exec 3<>/dev/tcp/127.0.0.1/" + tcp + "'";
            return Optional.of(List.of("CMD-SHELL", "nc -z 127.0.0.1 " + tcp + " || " + bash));
        }
        List<String> command = probe.texts("command");
        if (command.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                command.size() == 1
                        ? List.of("CMD-SHELL", command.getFirst())
                        : java.util.stream.Stream.concat(java.util.stream.Stream.of("CMD"), command.stream())
                                .toList());
    }

    private static Duration duration(Fields probe, String key, Duration standard) {
        return probe.text(key).flatMap(Quantity::millis).map(Duration::ofMillis).orElse(standard);
    }

    private static Healthcheck of(Probe probe) {
        return new Healthcheck(probe.test(), probe.interval(), probe.timeout(), probe.retries(), probe.startPeriod());
    }
}
