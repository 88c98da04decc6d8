package dev.stackwright.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Alert;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Recording;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.expansion.Expansion;
import dev.stackwright.model.Topology;
import dev.stackwright.support.CommandLine;
import dev.stackwright.support.Designs;
import dev.stackwright.support.EngineLab;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every alert of the catalogue fires on series that mean trouble and is silent on calm ones, and every recording has
/// the
/// value that it should, as Prometheus's own
/// promtool judges the exported rules. The series of a kind stand in `alerts/<kind>.yaml`.
class AlertsTest {

    private static final Path SERIES = Path.of("src/test/resources/alerts");
    private static final Pattern EXPECTED = Pattern.compile("alertname=\"(\\w+)\"}");
    private static final Pattern RECORDED = Pattern.compile("expr: '(?:round\\()?(\\w+:\\w+:\\w+)");
    private static final List<String> OF_EVERY_TARGET = List.of("TargetDown");

    @TempDir
    private Path folder = Path.of("");

    static Stream<Kind> watched() {
        return Designs.CATALOG.kinds().values().stream()
                .filter(kind -> !kind.alerts().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("watched")
    void everyAlertOfAKindHasItsSeries(Kind kind) throws Exception {
        Path file = SERIES.resolve(kind.id() + ".yaml");
        assertThat(file).exists();
        String text = Files.readString(file);
        List<String> expected = EXPECTED.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(name -> !OF_EVERY_TARGET.contains(name))
                .toList();
        assertThat(expected)
                .containsExactlyInAnyOrderElementsOf(
                        kind.alerts().stream().map(Alert::name).toList());
        assertThat(text).contains("exp_samples: []");
        assertThat(RECORDED.matcher(text).results().map(match -> match.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        kind.recordings().stream().map(Recording::name).toList());
    }

    @Test
    @Tag("engine")
    @ResourceLock("engine-lab")
    void everyAlertFiresOnTroubleAndIsSilentWhenAllIsCalm() throws Exception {
        EngineLab lab = EngineLab.require();
        List<Kind> kinds = watched().toList();
        for (Kind kind : kinds) {
            Files.writeString(folder.resolve(kind.id() + ".rules.yml"), rules(kind));
            Files.copy(SERIES.resolve(kind.id() + ".yaml"), folder.resolve(kind.id() + ".yaml"));
        }
        String image =
                Designs.CATALOG.kind("prometheus").orElseThrow().container().image();
        CommandLine result = CommandLine.run(
                folder,
                Map.of("DOCKER_HOST", "unix://" + lab.socket("28")),
                List.of(
                        lab.docker().toString(),
                        "run",
                        "--rm",
                        "--network=none",
                        "--user=0",
                        "--volume=" + folder + ":/series:ro",
                        "--entrypoint=sh",
                        image,
                        "-c",
                        "cd /series && promtool test rules *.yaml"));
        assertThat(result.exit()).as(result.output()).isZero();
        assertThat(result.output().lines().filter(line -> line.contains("SUCCESS")))
                .hasSize(kinds.size());
    }

    /// The rules that Prometheus gets for a component of the kind, through its own template.
    private static String rules(Kind kind) throws Exception {
        boolean itself = kind.id().equals("prometheus");
        Topology topology = itself
                ? Designs.topology("alerts", "prometheus:prometheus")
                : Designs.link(
                        Designs.topology("alerts", "watch:prometheus", kind.id() + ":" + kind.id()),
                        "watch",
                        kind.id(),
                        "scrape");
        String path = "config/" + (itself ? "prometheus" : "watch") + "/rules.yml";
        return Expansion.of(Analysis.of(topology, Designs.CATALOG)).files().stream()
                .filter(file -> file.path().equals(path))
                .map(Blueprint.ConfigFile::content)
                .findFirst()
                .orElseThrow();
    }
}
