package dev.stackwright.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.document.Template;
import dev.stackwright.model.Component;
import dev.stackwright.model.Items;
import dev.stackwright.model.Topology;
import dev.stackwright.support.EngineLab;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Templates start as they come, on a real engine: those whose settings no other engine test has started.
@Tag("engine")
@ResourceLock("engine-lab")
class TemplatesEngineTest {

    private final EngineLab lab = EngineLab.require();

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"web-api", "worker-queue", "haproxy-pair"})
    void aTemplateStartsAndIsWell(String name) throws Exception {
        Topology topology = Template.of(name).orElseThrow().design().topology().withName("proof-" + name);
        for (Component component : topology.components().values()) {
            topology = topology.with(component.with("publish", Items.of()));
        }
        try (Boot boot = Boot.of(lab, topology, folder)) {
            int services = boot.export().export().blueprint().services().size();
            String up = boot.until(
                    "prometheus",
                    "promtool query instant http://127.0.0.1:9090 'count(up == 0) or count(up) * 0'",
                    text -> text.contains("=> 0 "));
            assertThat(up).contains("=> 0 ");
            assertThat(boot.export()
                            .docker(
                                    "ps",
                                    "-q",
                                    "--filter",
                                    "label=com.docker.compose.project=proof-" + name,
                                    "--filter",
                                    "status=running")
                            .output()
                            .lines())
                    .hasSizeGreaterThanOrEqualTo(services - 1);
        }
    }
}
