package dev.stackwright.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Component;
import dev.stackwright.model.Topology;
import dev.stackwright.support.CommandLine;
import dev.stackwright.support.Designs;
import dev.stackwright.support.EngineLab;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Caches of several servers, on a real engine.
@Tag("engine")
@ResourceLock("engine-lab")
class CachesEngineTest {

    private final EngineLab lab = EngineLab.require();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void sentinelPromotesAReplicaWhenThePrimaryIsKilled() throws Exception {
        try (Boot boot = Boot.of(lab, only("sessions"), folder)) {
            String both = "printf 'set kept yes\\nwait 2 1000\\n' | " + redis("") + " | tail -n 1";
            assertThat(boot.until("sessions-1", both, "2"::equals)).isEqualTo("2");
            boot.export().docker("kill", boot.container("sessions-1"));

            String primary = boot.until(
                    "sessions-sentinel-1",
                    "redis-cli -p 26379 --raw sentinel get-master-addr-by-name sessions | head -n 1",
                    name -> name.matches("sessions-[23]"));
            assertThat(boot.until(primary, redis("role") + " | head -n 1", "master"::equals))
                    .isEqualTo("master");
            assertThat(boot.shell(primary, redis("get kept"))).isEqualTo("yes");

            boot.export().docker("start", boot.container("sessions-1"));
            assertThat(boot.until("sessions-1", redis("role") + " | head -n 1", "slave"::equals))
                    .isEqualTo("slave");
        }
    }

    @Test
    void aClusterSharesItsKeysAndSurvivesNewAddresses() throws Exception {
        try (Boot boot = Boot.of(lab, only("carts"), folder)) {
            assertThat(boot.shell("carts-1", redis("-c set {a}1 yes"))).isEqualTo("OK");
            assertThat(boot.shell("carts-4", redis("-c get {a}1"))).isEqualTo("yes");

            CommandLine down = boot.export().compose("down", "--timeout", "2");
            assertThat(down.exit()).as(down.output()).isZero();
            boot.up();

            assertThat(boot.until(
                            "carts-3",
                            redis("cluster info") + " | head -n 1 | tr -d '\\r'",
                            "cluster_state:ok"::equals))
                    .isEqualTo("cluster_state:ok");
            assertThat(boot.shell("carts-2", redis("cluster nodes") + " | grep -vc fail"))
                    .isEqualTo("6");
        }
    }

    @Test
    void aDrawnReplicaFollowsItsPrimary() throws Exception {
        Topology topology = Designs.fresh("caches").withName("proof-replica");
        for (String name : java.util.List.of("api", "sessions", "carts", "locks", "pages", "pages-metrics", "watch")) {
            topology = Designs.without(topology, topology.component(name).orElseThrow());
        }
        try (Boot boot = Boot.of(lab, topology, folder)) {
            assertThat(boot.shell("primary", redis("set a 1"))).isEqualTo("OK");
            assertThat(boot.until("copy", redis("get a"), "1"::equals)).isEqualTo("1");
        }
    }

    private static Topology only(String component) throws Exception {
        Topology topology = Designs.fresh("caches").withName("proof-" + component);
        for (Component other : topology.components().values()) {
            topology = other.name().equals(component) ? topology : Designs.without(topology, other);
        }
        return topology;
    }

    private static String redis(String command) {
        return "REDISCLI_AUTH=$(cat /run/secrets/*) redis-cli --raw " + command;
    }
}
