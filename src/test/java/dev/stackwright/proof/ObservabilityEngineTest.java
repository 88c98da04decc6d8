package dev.stackwright.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import dev.stackwright.support.EngineLab;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/// A stack that is watched, on a real engine: every target answers, and a target that stops raises an alert.
@Tag("engine")
@ResourceLock("engine-lab")
class ObservabilityEngineTest {

    private static final Pattern SAMPLE = Pattern.compile("(\\w+)\\{.*instance=\"([^\"]+)\".*} => (\\S+) .*");
    private static final String SEEN =
            "promtool query instant http://127.0.0.1:9090 '{__name__=~\"up|redis_up|nginx_up|probe_success\"}'";
    private static final List<String> ALL_WELL = List.of(
            "nginx_up web-metrics:9113 1",
            "probe_success http://api:9898/healthz 1",
            "probe_success http://web:80/healthz 1",
            "redis_up redis://carts:6379 1",
            "redis_up redis://sessions:6379 1",
            "up alerts:9093 1",
            "up api:9898 1",
            "up host-metrics:9100 1",
            "up http://api:9898/healthz 1",
            "up http://web:80/healthz 1",
            "up localhost:9090 1",
            "up redis://carts:6379 1",
            "up redis://sessions:6379 1",
            "up web-metrics:9113 1");

    private final EngineLab lab = EngineLab.require();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyTargetIsSeenAndALostOneReachesAlertmanager() throws Exception {
        Topology topology = Designs.fresh("observability").withName("proof-observability");
        topology = topology.with(
                topology.component("sessions").orElseThrow().with("settings.mode", Scalar.of("standalone")));
        try (Boot boot = Boot.of(lab, topology, folder)) {
            String seen = boot.until("watch", SEEN, text -> samples(text).equals(ALL_WELL));
            assertThat(samples(seen)).isEqualTo(ALL_WELL);

            boot.export().docker("kill", boot.container("web-metrics"));
            String alerts = boot.until(
                    "alerts",
                    "wget -q -O - http://127.0.0.1:9093/api/v2/alerts",
                    text -> text.contains("\"TargetDown\""));
            assertThat(alerts)
                    .contains(
                            "\"alertname\":\"TargetDown\"",
                            "\"instance\":\"web-metrics:9113\"",
                            "\"severity\":\"critical\"",
                            "\"stack\":\"proof-observability\"",
                            "web-metrics does not answer its scrapes");
        }
    }

    private static List<String> samples(String text) {
        return text.lines()
                .map(SAMPLE::matcher)
                .filter(match -> match.matches())
                .map(match -> match.group(1) + " " + match.group(2) + " " + match.group(3))
                .sorted()
                .toList();
    }
}
