package dev.stackwright.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.catalog.Alert;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Panel;
import dev.stackwright.model.Component;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import dev.stackwright.support.EngineLab;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/// The proxies do under traffic and faults what their links say.
@Tag("engine")
@ResourceLock("engine-lab")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EdgeEngineTest {

    private static final String PROJECT = "proof-edge";
    private static final String SQUATTER = PROJECT + "-squatter";
    private static final Pattern METRIC = Pattern.compile("\\b(?:haproxy|caddy|process)_\\w+");
    private static final Path DESIGN = Path.of("src/test/resources/proof/edge-traffic.stack.yaml");

    private final EngineLab lab = EngineLab.require();
    private Topology topology;
    private Boot boot;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        topology = LabExport.design(DESIGN, PROJECT);
        boot = Boot.of(lab, topology, folder);
    }

    @AfterAll
    void stop() throws Exception {
        boot.export().docker("rm", "--force", SQUATTER);
        boot.close();
    }

    @Test
    void aCallOverTheLimitIsRefusedByNginxAndByHaproxy() throws Exception {
        List<Integer> nginx = site("web").together("/version", 80);
        assertThat(nginx).containsOnly(200, 429);
        assertThat(nginx.stream().filter(code -> code == 200).count()).isBetween(20L, 60L);

        List<Integer> haproxy = site("balancer").together("/api/info", 80);
        assertThat(haproxy).containsOnly(200, 429);
        assertThat(haproxy.stream().filter(code -> code == 200).count()).isLessThanOrEqualTo(50);
    }

    @Test
    void theBreakersOfHaproxyAndCaddyOpenAfterThreeFailuresAndCloseAgain() throws Exception {
        for (String proxy : List.of("balancer", "shop")) {
            Site site = site(proxy);
            Site.until(() -> site.get("/version").statusCode() == 200);
            assertThat(site.get("/status/500").statusCode()).as(proxy).isEqualTo(500);
            assertThat(site.get("/version").statusCode()).as(proxy).isEqualTo(200);
            // Only failures close together count, which a slow machine may not manage at once.
            Site.until(() -> {
                for (int failure = 0; failure < 3; failure++) {
                    site.get("/status/500");
                }
                return site.get("/version").statusCode() == 503;
            });
            Site.until(() -> site.get("/version").statusCode() == 200);
        }
    }

    @Test
    void aFailedCallIsRepeatedAsOftenAsItsLinkSays() throws Exception {
        long before = answered503();
        assertThat(site("balancer").get("/status/503").statusCode()).isEqualTo(503);
        assertThat(answered503() - before).isEqualTo(3);

        assertThat(site("web").get("/status/503").statusCode()).isEqualTo(503);
        assertThat(answered503() - before).isEqualTo(5);
    }

    @Test
    void noCallFailsOnceAReplicaThatIsGoneIsNoticed() throws Exception {
        String replica = PROJECT + "-api-2";
        boot.export().docker("stop", "--time", "0", replica);
        try {
            for (int noticing = 0; noticing < 12; noticing++) {
                site("web").get("/api/info");
                site("shop").get("/api/info");
            }
            for (int call = 0; call < 40; call++) {
                assertThat(site("web").get("/api/info").statusCode()).isEqualTo(200);
                assertThat(site("shop").get("/api/info").statusCode()).isEqualTo(200);
            }
        } finally {
            boot.export().docker("start", replica);
        }
    }

    @Test
    void aStoppedOriginIsCoveredByVarnishAndFoundByAllAtItsNewAddress() throws Exception {
        Site cdn = site("cdn");
        Site.until(() -> cdn.get("/version").statusCode() == 200);
        Site.until(() -> cdn.cached("/version").equals("200 HIT"));
        assertThat(cdn.cached("/api/info")).isEqualTo("200 MISS");
        assertThat(cdn.cached("/api/info")).isEqualTo("200 MISS");
        String fragile = PROJECT + "-fragile-1";
        String address = address(fragile);

        boot.export().docker("stop", "--time", "0", fragile);
        boot.export()
                .docker(
                        "run",
                        "-d",
                        "--name",
                        SQUATTER,
                        "--network",
                        PROJECT + "_default",
                        "busybox:1.37.0-musl",
                        "sleep",
                        "600");
        assertThat(address(SQUATTER)).isEqualTo(address);
        Site.until(() -> cdn.cached("/version").equals("200 STALE"));
        Site.until(() -> site("balancer").get("/version").statusCode() == 503);
        Site.until(() -> cdn.get("/headers").statusCode() == 503);
        assertThat(cdn.cached("/version")).isEqualTo("200 STALE");

        boot.export().docker("start", fragile);
        assertThat(address(fragile)).isNotEqualTo(address);
        for (String proxy : List.of("balancer", "web", "shop", "cdn")) {
            Site.until(() -> site(proxy).get("/version").statusCode() == 200);
        }
        Site.until(() -> cdn.cached("/version").equals("200 HIT"));
        Site.until(() -> cdn.get("/headers").statusCode() == 200);
    }

    @Test
    void everyMetricOfTheAlertsAndPanelsIsThere() throws Exception {
        for (String proxy : List.of("balancer", "shop")) {
            Component component = topology.component(proxy).orElseThrow();
            Kind kind = Designs.CATALOG.of(component).orElseThrow();
            assertThat(site(proxy).get("/version").statusCode()).isIn(200, 503);
            int port =
                    kind.port(kind.metrics().orElseThrow().port()).orElseThrow().number();
            String metrics = boot.shell("cdn", "curl -fsS http://" + proxy + ":" + port + "/metrics");
            assertThat(metricsOf(kind))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(metrics).containsPattern("(?m)^" + name + "[{ ]"));
        }
    }

    private static SortedSet<String> metricsOf(Kind kind) {
        return Stream.concat(
                        kind.alerts().stream().map(Alert::expression),
                        kind.panels().stream().map(Panel::expression))
                .flatMap(expression -> METRIC.matcher(expression).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Site site(String service) {
        return new Site(boot.export().published(service));
    }

    private String address(String container) throws Exception {
        String format = "{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}";
        return boot.export()
                .docker("inspect", "--format", format, container)
                .output()
                .strip();
    }

    /// How often both replicas of api have answered with 503.
    private long answered503() throws Exception {
        long sum = 0;
        for (int replica = 1; replica <= 2; replica++) {
            String name = PROJECT + "-api-" + replica;
            String metrics = boot.export()
                    .docker("exec", name, "curl", "-s", "http://127.0.0.1:9898/metrics")
                    .output();
            sum += metrics.lines()
                    .filter(line -> line.startsWith("http_requests_total{status=\"503\"}"))
                    .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
        }
        return sum;
    }
}
