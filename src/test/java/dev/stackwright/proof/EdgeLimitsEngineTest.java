package dev.stackwright.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.support.EngineLab;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/// What a proxy lets through: each test sees a call go well, then one that the proxy holds back, then one go well
/// again.
@Tag("engine")
@ResourceLock("engine-lab")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EdgeLimitsEngineTest {

    private static final String PROJECT = "proof-edge-limits";
    private static final Path DESIGN = Path.of("src/test/resources/proof/edge-limits.stack.yaml");
    private static final List<String> REPLICAS = List.of(PROJECT + "-api-1", PROJECT + "-api-2");

    private final EngineLab lab = EngineLab.require();
    private Boot boot;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        boot = Boot.of(lab, LabExport.design(DESIGN, PROJECT), folder);
    }

    @AfterAll
    void stop() throws Exception {
        boot.close();
    }

    @Test
    void aVisitorOverTheLimitIsRefusedUntilItSlowsDown() throws Exception {
        for (String proxy : List.of("nginx-gate", "haproxy-gate")) {
            well(proxy);
            List<Integer> codes = site(proxy).together("/api/info", 80);
            assertThat(codes).as(proxy).containsOnly(200, 429);
            assertThat(Collections.frequency(codes, 200)).as(proxy).isBetween(10, 60);
            well(proxy);
        }
    }

    @Test
    void noMoreVisitorsAreServedAtOnceThanTheEntryAllows() throws Exception {
        for (String proxy : List.of("door", "balancer")) {
            well(proxy);
            assertThat(frequencies(site(proxy).together("/delay/2", 8)))
                    .as(proxy)
                    .isEqualTo(Map.of(200, 5, 503, 3));
            well(proxy);
        }
    }

    @Test
    void noMoreCallsAreUnderWayThanALinkAllows() throws Exception {
        for (String proxy : List.of("door", "balancer")) {
            well(proxy);
            assertThat(frequencies(site(proxy).together("/delay/1", 5)))
                    .as(proxy)
                    .isEqualTo(Map.of(200, 3, 503, 2));
            well(proxy);
        }
    }

    @Test
    void noMoreCallsAreUnderWayToAServerThanALinkAllows() throws Exception {
        for (String proxy : List.of("shop", "cdn")) {
            well(proxy);
            List<Integer> codes = site(proxy).together("/delay/1", 14);
            assertThat(codes).as(proxy).containsOnly(200, 503);
            assertThat(Collections.frequency(codes, 200)).as(proxy).isBetween(3, 6);
            well(proxy);
        }
    }

    @Test
    void aCallThatTakesLongerThanItsTimeoutIsGivenUp() throws Exception {
        Map<String, Integer> givenUp = Map.of("door", 504, "balancer", 504, "shop", 504, "cdn", 503);
        for (var proxy : givenUp.entrySet()) {
            well(proxy.getKey());
            assertThat(site(proxy.getKey()).get("/delay/4").statusCode())
                    .as(proxy.getKey())
                    .isEqualTo(proxy.getValue());
            well(proxy.getKey());
        }
    }

    @Test
    void aBodyOverTheLimitIsRefused() throws Exception {
        for (String proxy : List.of("door", "shop")) {
            Site.until(() -> site(proxy).send("POST", "/echo", 1000) == 202);
            assertThat(site(proxy).send("POST", "/echo", 2000)).as(proxy).isEqualTo(413);
            Site.until(() -> site(proxy).send("POST", "/echo", 1000) == 202);
        }
    }

    @Test
    void noCallThroughHaproxyFailsWhenAReplicaIsGone() throws Exception {
        well("balancer");
        boot.export().docker("stop", "--time", "0", REPLICAS.getLast());
        try {
            for (int call = 0; call < 40; call++) {
                assertThat(site("balancer").get("/api/info").statusCode()).isEqualTo(200);
            }
        } finally {
            boot.export().docker("start", REPLICAS.getLast());
        }
    }

    @Test
    void whatNginxKeepsCoversForAStoppedTarget() throws Exception {
        Site.until(() -> site("door").cached("/version").equals("200 HIT"));
        try {
            for (String replica : REPLICAS) {
                boot.export().docker("stop", "--time", "0", replica);
            }
            Site.until(() -> site("door").cached("/version").equals("200 STALE"));
            assertThat(site("door").get("/api/info").statusCode()).isIn(502, 504);
        } finally {
            for (String replica : REPLICAS) {
                boot.export().docker("start", replica);
            }
        }
        well("door");
        Site.until(() -> site("door").cached("/version").equals("200 HIT"));
    }

    @Test
    void varnishKeepsAnswersUnlessCookieHeaderOrPathForbid() throws Exception {
        Site cdn = site("cdn");
        Site.until(() -> cdn.cached("/version").equals("200 HIT"));
        assertThat(cdn.cached("/version", "Cookie", "advert=1")).isEqualTo("200 HIT");
        assertThat(cdn.cached("/version", "Cookie", "advert=1; session=2")).isEqualTo("200 MISS");
        assertThat(cdn.cached("/version", "Authorization", "Basic eDp5")).isEqualTo("200 MISS");
        assertThat(cdn.cached("/headers")).isEqualTo("200 MISS");
        assertThat(cdn.cached("/headers")).isEqualTo("200 MISS");
    }

    @Test
    void varnishForgetsWhatIsPurgedByThoseWhoMay() throws Exception {
        Site cdn = site("cdn");
        Site.until(() -> cdn.cached("/version").equals("200 HIT"));
        assertThat(cdn.send("PURGE", "/version", 0)).isEqualTo(200);
        assertThat(cdn.cached("/version")).isEqualTo("200 MISS");
        assertThat(cdn.cached("/version")).isEqualTo("200 HIT");
        assertThat(boot.shell("cdn", "curl -s -o /dev/null -w '%{http_code}' -X PURGE http://127.0.0.1/version"))
                .isEqualTo("405");
        assertThat(cdn.cached("/version")).isEqualTo("200 HIT");
    }

    private static Map<Integer, Integer> frequencies(List<Integer> codes) {
        return codes.stream().collect(java.util.stream.Collectors.toMap(code -> code, _ -> 1, Integer::sum));
    }

    private void well(String proxy) throws Exception {
        Site.until(() -> site(proxy).get("/api/info").statusCode() == 200);
    }

    private Site site(String service) {
        return new Site(boot.export().published(service));
    }
}
