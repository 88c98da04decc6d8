package dev.stackwright.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.generate.handoff.HandoffExporter.NextAgent;
import dev.stackwright.model.Topology;
import dev.stackwright.repository.DesignExport;
import dev.stackwright.support.Designs;
import dev.stackwright.support.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportGoldenTest {

    @ParameterizedTest
    @ValueSource(strings = {"storefront", "cache"})
    void theSamplesExportIsTheGoldenFolder(String sample) throws Exception {
        Golden.compare(files(sample(sample)), "exports/" + sample);
    }

    @ParameterizedTest
    @MethodSource("dev.stackwright.support.Designs#names")
    void theDesignsExportIsTheGoldenFolder(String design) throws Exception {
        Golden.compare(files(Designs.fresh(design)), "exports/" + design);
    }

    @Test
    void anExportRepeatsByteForByte() throws Exception {
        assertThat(files(sample("storefront"))).isEqualTo(files(sample("storefront")));
    }

    @Test
    void aServiceWithNeitherImageNorBuildIsRefusedByName() {
        Topology topology = Designs.topology("empty", "api:service");
        Topology bare = topology.with(topology.component("api").orElseThrow().with("image", null));

        assertThatThrownBy(() -> files(bare))
                .isInstanceOf(GenerateProblem.class)
                .hasMessage("api has neither an image nor a build, so there is nothing to run; set one of them.");
    }

    @Test
    void aStartCircleIsRefusedByName() {
        Topology topology = Designs.topology("circle", "a:service", "b:service");
        Topology circle = Designs.link(Designs.link(topology, "a", "b", "request"), "b", "a", "request");

        assertThatThrownBy(() -> files(circle))
                .hasMessage("These start each other in a circle: a -> b -> a. Mark one of the links optional.");
    }

    private static Topology sample(String name) throws DesignFileProblem {
        return DesignFile.read(Path.of("assets/samples", name + ".stack.yaml"))
                .design()
                .topology();
    }

    private static SortedMap<String, String> files(Topology topology) throws GenerateProblem, IOException {
        SortedMap<String, String> files = new TreeMap<>();
        DesignExport.of(Analysis.of(topology, Designs.CATALOG), NextAgent.DEPLOYMENT_ENGINEER, false).files().stream()
                .filter(file -> file.sort() != ExportFile.Sort.SECRET)
                .forEach(file -> files.put(file.path(), file.content()));
        return files;
    }
}
