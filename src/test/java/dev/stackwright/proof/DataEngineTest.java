package dev.stackwright.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.catalog.Kind;
import dev.stackwright.model.Component;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import dev.stackwright.support.EngineLab;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Databases with replicas, pools, exporters and backups, on a real engine.
@Tag("engine")
@ResourceLock("engine-lab")
class DataEngineTest {

    private static final Pattern METRIC = Pattern.compile("[a-z0-9_]+(?=\\{\\{ selector )");

    private final EngineLab lab = EngineLab.require();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aPostgresReplicaIsReadThroughThePool() throws Exception {
        try (Boot boot = Boot.of(lab, only("ledger", "ledger-copy", "pool", "ledger-metrics"), folder)) {
            boot.shell("pool", psql("app", "create table t (n int)"));
            boot.shell("pool", psql("app", "insert into t values (42)"));

            assertThat(boot.until("pool", psql("ledger-copy", "select n from t"), "42"::equals))
                    .isEqualTo("42");
            assertThat(boot.shell("pool", psql("ledger-copy", "select pg_is_in_recovery()")))
                    .isEqualTo("t");
            assertThat(boot.shell("ledger", psql("app", "select application_name, usename from pg_stat_replication")))
                    .isEqualTo("ledger-copy|replicator");
            everyMetricIsThere(boot, "ledger-metrics", "postgres-exporter", 9187, "pg_up 1");

            assertThat(boot.export().compose("down", "--timeout", "10").exit()).isZero();
            boot.up();
            assertThat(boot.shell("pool", psql("ledger-copy", "select n from t")))
                    .isEqualTo("42");
        }
    }

    private static void everyMetricIsThere(Boot boot, String service, String kind, int port, String up)
            throws Exception {
        String ask = "wget -q -O - http://127.0.0.1:" + port + "/metrics";
        assertThat(boot.until(service, ask, text -> text.contains("\n" + up + "\n")))
                .contains("\n" + up + "\n");
        String metrics = boot.shell(service, ask);
        assertThat(metricsOf(kind).filter(name -> !metrics.contains("\n" + name)))
                .as("metrics that " + kind + " asks for and the exporter lacks")
                .isEmpty();
    }

    private static Stream<String> metricsOf(String id) {
        Kind kind = Designs.CATALOG.kind(id).orElseThrow();
        return Stream.concat(
                kind.alerts().stream().map(alert -> alert.expression()),
                kind.panels().stream().map(panel -> panel.expression()))
                .flatMap(text -> METRIC.matcher(text).results())
                .map(match -> match.group())
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
                .stream();
    }

    private static Topology only(String... components) throws Exception {
        Topology topology = Designs.fresh("data").withName("proof-" + components[0]);
        for (Component other : topology.components().values()) {
            topology = List.of(components).contains(other.name()) ? topology : topology.without(other);
        }
        return topology;
    }

    private static String psql(String database, String statement) {
        return "PGPASSWORD=$(cat /run/secrets/*) psql -h 127.0.0.1 -U app -d " + database + " -v ON_ERROR_STOP=1 -Atc '"
                + statement + "'";
    }
}
