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

    @Test
    void aMariadbReplicaFollowsAndSaysSo() throws Exception {
        try (Boot boot = Boot.of(lab, only("orders", "orders-copy", "orders-metrics"), folder)) {
            boot.shell("orders", sql("create table t (n int); insert into t values (42)"));

            assertThat(boot.until("orders-copy", sql("select n from t"), "42"::equals))
                    .isEqualTo("42");
            everyMetricIsThere(boot, "orders-metrics", "mysqld-exporter", 9104, "mysql_up 1");

            assertThat(boot.export().compose("down", "--timeout", "10").exit()).isZero();
            boot.up();
            boot.shell("orders", sql("insert into t values (43)"));
            assertThat(boot.until("orders-copy", sql("select max(n) from t"), "43"::equals))
                    .isEqualTo("43");
        }
    }

    @Test
    void dumpsAreWrittenAndCanBeRestored() throws Exception {
        Topology topology = only(
                "ledger", "ledger-copy", "ledger-backup", "orders", "orders-backup", "sessions", "sessions-backup");
        try (Boot boot = Boot.of(lab, topology, folder)) {
            assertThat(boot.shell("sessions-backup", "ls /backup/sessions")).matches("[0-9TZ]+\\.dump\\s+last-success");
            boot.shell("ledger", psql("app", "create table t as select 42 as n"));
            boot.shell("orders", sql("create table t as select 42 as n"));
            renewDump(boot, "ledger-backup", "ledger-copy");
            renewDump(boot, "orders-backup", "orders");
            boot.shell("ledger", psql("app", "drop table t"));
            boot.shell("orders", sql("drop table t"));

            boot.shell(
                    "ledger-backup",
                    "PGPASSWORD=$(echo ${PASSWORDS#* }) pg_restore -h ledger -U app -d app /backup/ledger-copy/*.dump");
            boot.shell(
                    "orders-backup",
                    "MYSQL_PWD=$(echo ${PASSWORDS#* }) mariadb -h orders -u app app <$(ls /backup/orders/*.dump)");

            assertThat(boot.shell("ledger", psql("app", "select n from t"))).isEqualTo("42");
            assertThat(boot.shell("orders", sql("select n from t"))).isEqualTo("42");
        }
    }

    /// Has a store dumped again, as happens when there is no dump that is young enough.
    private static void renewDump(Boot boot, String backup, String store) throws Exception {
        boot.shell(backup, "rm /backup/" + store + "/*");
        boot.export().docker("restart", boot.container(backup));
        assertThat(boot.until(backup, "ls /backup/" + store, text -> text.contains("last-success")))
                .contains("last-success");
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
            topology = List.of(components).contains(other.name()) ? topology : Designs.without(topology, other);
        }
        return topology;
    }

    private static String psql(String database, String statement) {
        return "PGPASSWORD=$(cat /run/secrets/*) psql -h 127.0.0.1 -U app -d " + database + " -v ON_ERROR_STOP=1 -Atc '"
                + statement + "'";
    }

    private static String sql(String statement) {
        return "MYSQL_PWD=$(cat /run/secrets/*_password) mariadb -h 127.0.0.1 -u app app -N -e '" + statement + "'";
    }
}
