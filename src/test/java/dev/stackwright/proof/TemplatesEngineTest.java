package dev.stackwright.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.EffectiveContainer;
import dev.stackwright.analysis.ImageReference;
import dev.stackwright.catalog.Trait;
import dev.stackwright.document.Template;
import dev.stackwright.model.Component;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import dev.stackwright.support.EngineLab;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every template starts as it comes, on a real engine, wherever the laboratory has the images: an exporter that it
/// lacks is left out, a template that is about something else which it lacks is skipped by name.
@Tag("engine")
@ResourceLock("engine-lab")
class TemplatesEngineTest {

    private static final int GROUP = 10;
    private static final String TARGETS = "wget -qO- 'http://127.0.0.1:9090/api/v1/targets?state=active'"
            + " | grep -o '\"health\":\"[a-z]*\"' | cut -d'\"' -f4";

    private final EngineLab lab = EngineLab.require();
    private final NavigableSet<String> images = new TreeSet<>();

    @TempDir
    private Path folder = Path.of("");

    /// All but the storefront, which has a test of its own.
    static Stream<Template> templates() {
        return Template.all().stream().filter(template -> !template.name().equals("storefront"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateStartsIsWellIsScrapedAndLeavesNothing(Template template) throws Exception {
        Topology topology = possible(template);
        List<String> absent = absent(topology);
        Assumptions.assumeTrue(
                absent.isEmpty(), template.name() + " is not started: the laboratory has no image of " + absent);

        assertThat(watched(topology).left()).isEmpty();
    }

    /// The export, after all of it has run at once and Prometheus has had an answer from everything that it scrapes.
    private LabExport watched(Topology topology) throws Exception {
        try (Boot boot = Boot.of(lab, alone(topology), folder)) {
            assertThat(running(boot)).hasSizeBetween(1, GROUP);
            long jobs = topology.links().stream()
                    .filter(link -> link.pattern().equals("scrape"))
                    .count();
            if (jobs > 0) {
                List<String> health = boot.until("prometheus", TARGETS, text -> up(text, jobs))
                        .lines()
                        .toList();
                assertThat(health).containsOnly("up").hasSizeGreaterThan((int) jobs);
            }
            return boot.export();
        }
    }

    @Test
    void mostTemplatesAreStarted() throws Exception {
        List<String> started = new ArrayList<>();
        for (Template template : templates().toList()) {
            if (absent(possible(template)).isEmpty()) {
                started.add(template.name());
            }
        }
        assertThat(started).hasSizeGreaterThanOrEqualTo(11);
    }

    private static boolean up(String health, long jobs) {
        return health.lines().count() > jobs && health.lines().allMatch("up"::equals);
    }

    private static List<String> running(Boot boot) throws Exception {
        String project = "label=com.docker.compose.project=" + boot.export().project();
        return boot.export()
                .docker("ps", "-q", "--filter", project)
                .output()
                .lines()
                .toList();
    }

    /// The template without exporters whose image the laboratory lacks: everything else runs without them.
    private Topology possible(Template template) throws Exception {
        Topology topology = template.design().topology();
        for (Component component : topology.components().values()) {
            boolean exporter = Designs.CATALOG.of(component).orElseThrow().is(Trait.EXPORTER);
            topology = exporter && !has(image(topology, component)) ? Designs.without(topology, component) : topology;
        }
        return topology;
    }

    private List<String> absent(Topology topology) throws Exception {
        List<String> absent = new ArrayList<>();
        for (Component component : topology.components().values()) {
            if (!has(image(topology, component))) {
                absent.add(component.name());
            }
        }
        return absent;
    }

    /// The image that a component runs; empty if nothing runs for it.
    private static String image(Topology topology, Component component) {
        return Analysis.of(topology, Designs.CATALOG)
                .container(component)
                .flatMap(EffectiveContainer::image)
                .map(ImageReference::toString)
                .orElse("");
    }

    private boolean has(String image) throws Exception {
        if (images.isEmpty()) {
            lab.docker("28", "image", "ls", "--format", "{{.Repository}}:{{.Tag}}")
                    .output()
                    .lines()
                    .forEach(images::add);
        }
        return image.isEmpty() || images.contains(image);
    }

    /// Under a name of its own, without ports of this machine, and seen by Prometheus sooner.
    private static Topology alone(Topology topology) {
        Topology alone = topology.withName("proof-" + topology.name());
        for (Component component : topology.components().values()) {
            Component hidden = component.with("publish", Items.of());
            alone = alone.with(
                    component.kind().equals("prometheus")
                            ? hidden.with("settings.scrape-interval", Scalar.of("1s"))
                            : hidden);
        }
        return alone;
    }
}
