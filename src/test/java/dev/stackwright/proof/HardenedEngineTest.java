package dev.stackwright.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Design;
import dev.stackwright.model.History;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Rules;
import dev.stackwright.support.CommandLine;
import dev.stackwright.support.Designs;
import dev.stackwright.support.EngineLab;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/// What the fixes of the hardening rules make of real servers, on a real engine.
@Tag("engine")
@ResourceLock("engine-lab")
class HardenedEngineTest {

    private static final Set<String> HARDENING = Set.of("SEC-008", "SEC-009", "SEC-012", "OPS-006");
    private static final String LEFT = "grep CapEff /proc/1/status | tr -d '\\t' | cut -d: -f2";
    private static final String NONE = "0000000000000000";

    private final EngineLab lab = EngineLab.require();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void hardenedServersStartAndStartAgainOnTheirData() throws Exception {
        Topology topology = hardened(design("proof-hardened"));
        try (Boot boot = Boot.of(lab, topology, folder)) {
            CommandLine down = boot.export().compose("down", "--timeout", "5");
            assertThat(down.exit()).as(down.output()).isZero();

            assertThat(boot.up().healthy()).isTrue();
            for (String server : List.of("api", "cache", "events", "jobs", "orders", "sessions", "shop")) {
                assertThat(boot.shell(server, LEFT)).as(server).isEqualTo(NONE);
            }
            assertThat(boot.shell("web", "touch /etc/nginx/left 2>&1 || true")).contains("Read-only file system");
            assertThat(boot.shell("api", "touch /left 2>&1 || true")).contains("Read-only file system");
        }
    }

    /// What OPS-012 says of Compose.
    @Test
    void composeRefusesToWriteASecretIntoAReadOnlyContainer() throws Exception {
        Topology fresh = design("proof-read-only");
        Topology topology = fresh.with(fresh.component("sessions").orElseThrow().with("readOnly", Scalar.of(true)));
        LabExport export = LabExport.of(lab, topology, folder.resolve("out"));

        CommandLine up = export.compose("up", "--detach", "sessions");

        export.compose("down", "--volumes");
        assertThat(up.exit()).as(up.output()).isNotZero();
        assertThat(up.output()).contains("read-only");
    }

    private static Topology design(String project) throws Exception {
        return LabExport.design(Path.of("src/test/resources/proof/hardened.stack.yaml"), project);
    }

    private static Topology hardened(Topology topology) {
        History history = History.of(Design.empty(topology.name()).with(topology));
        for (Optional<Finding> next = first(history); next.isPresent(); next = first(history)) {
            history = history.apply(next.get().fixes().getFirst().edit());
        }
        return history.present().topology();
    }

    private static Optional<Finding> first(History history) {
        return Rules.check(Analysis.of(history.present().topology(), Designs.CATALOG)).stream()
                .filter(finding ->
                        HARDENING.contains(finding.rule()) && !finding.fixes().isEmpty())
                .findFirst();
    }
}
