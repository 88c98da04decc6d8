package dev.stackwright.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stackwright.support.EngineLab;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/// What visitors notice of a proxy's settings, and of links that stream.
@Tag("engine")
@ResourceLock("engine-lab")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EdgeOptionsEngineTest {

    private static final String PROJECT = "proof-edge-options";
    private static final Path DESIGN = Path.of("src/test/resources/proof/edge-options.stack.yaml");
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final EngineLab lab = EngineLab.require();
    private Boot boot;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        boot = Boot.of(lab, LabExport.design(DESIGN, PROJECT), folder);
        for (String proxy : List.of("door", "gate", "balancer", "sticky", "shop", "cdn")) {
            well(proxy);
        }
    }

    @AfterAll
    void stop() throws Exception {
        boot.close();
    }

    @Test
    void aLinkThatStreamsPassesWebSocketsUntilNobodySaysAnything() throws Exception {
        for (String proxy : List.of("door", "balancer", "shop")) {
            Talk talk = Talk.with(port(proxy), "/ws/echo");
            assertThat(talk.say("one")).as(proxy).contains("\"msg\": \"one\"");
            assertThat(talk.say("two")).as(proxy).contains("\"msg\": \"two\"");
            talk.awaitEnd();
            Talk again = Talk.with(port(proxy), "/ws/echo");
            assertThat(again.say("three")).as(proxy).contains("\"msg\": \"three\"");
            again.end();
            well(proxy);
        }
    }

    @Test
    void varnishPassesWebSocketsAndNginxRefusesThemWhereTheLinkDoesNotStream() throws Exception {
        Talk talk = Talk.with(port("cdn"), "/ws/echo");
        assertThat(talk.say("one")).contains("\"msg\": \"one\"");
        talk.end();
        assertThatThrownBy(() -> Talk.with(port("gate"), "/ws/echo")).hasMessageContaining("WebSocketHandshake");
    }

    @Test
    void haproxyLetsAWebSocketBeSilentAsLongAsItsTunnelMayAndNotOnlyAsLongAsAClient() throws Exception {
        Talk talk = Talk.with(port("sticky"), "/ws/echo");
        assertThat(talk.say("one")).contains("\"msg\": \"one\"");
        Thread.sleep(1500);
        assertThat(talk.say("two")).contains("\"msg\": \"two\"");
        talk.awaitEnd();
        well("sticky");
    }

    @Test
    void aCallUnderWayIsAnsweredWhenItsProxyIsToldToStop() throws Exception {
        for (String proxy : List.of("door", "balancer", "shop")) {
            well(proxy);
            CompletableFuture<Integer> underWay = site(proxy).later("/delay/2");
            Thread.sleep(500);
            boot.export().docker("stop", PROJECT + "-" + proxy + "-1");
            assertThat(underWay.get(20, TimeUnit.SECONDS)).as(proxy).isEqualTo(200);
            assertThatThrownBy(() -> site(proxy).get("/api/info")).as(proxy).isInstanceOf(IOException.class);
            boot.export().docker("start", PROJECT + "-" + proxy + "-1");
            Site.until(() -> answers(proxy));
        }
    }

    @Test
    void aLinkThatStreamsPassesOnEachPieceAsItComes() throws Exception {
        for (String proxy : List.of("door", "balancer", "shop", "cdn")) {
            assertThat(site(proxy).spread("/origin/drip")).as(proxy).isGreaterThan(SECOND);
        }
        for (String proxy : List.of("gate", "shop")) {
            assertThat(site(proxy).spread("/origin/held")).as(proxy).isLessThan(SECOND);
        }
    }

    @Test
    void aConnectionToAnUpstreamIsUsedAgainUnlessTheSettingForbidsIt() throws Exception {
        for (String proxy : List.of("door", "balancer")) {
            Site.until(() -> Integer.parseInt(text(proxy, "/origin/connection")) > 2);
        }
        for (String proxy : List.of("gate", "sticky")) {
            for (int call = 0; call < 4; call++) {
                assertThat(text(proxy, "/origin/connection")).as(proxy).isEqualTo("1");
            }
        }
    }

    @Test
    void aVisitorIsSentToEachReplicaInTurnOrAlwaysToTheSame() throws Exception {
        for (String proxy : List.of("door", "balancer", "shop")) {
            Site.until(() -> replicas(proxy).size() == 2);
            assertThat(replicas(proxy).values()).as(proxy).containsExactly(4, 4);
        }
        for (String proxy : List.of("gate", "sticky")) {
            assertThat(replicas(proxy).values()).as(proxy).containsExactly(8);
        }
    }

    @Test
    void anAnswerIsCompressedForThoseWhoUnderstandItWhereTheSettingSaysSo() throws Exception {
        assertThat(List.of("door", "shop", "gate"))
                .allSatisfy(proxy -> assertThat(answer(proxy, "/origin/text")).doesNotContainIgnoringCase("gzip"));
        assertThat(List.of("door", "shop"))
                .allSatisfy(proxy -> assertThat(answer(proxy, "/origin/text", "Accept-Encoding: gzip"))
                        .containsIgnoringCase("Content-Encoding: gzip"));
        assertThat(answer("gate", "/origin/text", "Accept-Encoding: gzip"))
                .doesNotContainIgnoringCase("Content-Encoding: gzip");
    }

    @Test
    void aVisitorWhoNeverFinishesTheHeadOfARequestIsSentAway() throws Exception {
        for (String proxy : List.of("door", "balancer", "shop")) {
            well(proxy);
            assertThat(site(proxy).raw("GET /api/info HTTP/1.1\r\nHost: slow\r\n"))
                    .as(proxy)
                    .matches("(?s)|HTTP/1.[01] 408 .*");
            well(proxy);
        }
    }

    @Test
    void aVisitorWhoNeverFinishesABodyIsSentAway() throws Exception {
        for (String proxy : List.of("door", "sticky", "shop")) {
            well(proxy);
            assertThat(site(proxy).raw("POST /echo HTTP/1.1\r\nHost: slow\r\nContent-Length: 100\r\n\r\nfirst"))
                    .as(proxy)
                    .doesNotContain(" 202 ");
            well(proxy);
        }
    }

    @Test
    void aConnectionThatNobodyUsesIsClosed() throws Exception {
        for (String proxy : List.of("door", "balancer", "shop", "cdn")) {
            assertThat(site(proxy).raw("GET /api/info HTTP/1.1\r\nHost: idle\r\n\r\n"))
                    .as(proxy)
                    .startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void aHeadThatIsTooLargeIsRefused() throws Exception {
        well("shop");
        assertThat(site("shop").send("GET", "/api/info", 0, "X-Long", "x".repeat(16_384)))
                .isEqualTo(431);
        well("shop");
    }

    @Test
    void anAnswerThatSaysNothingIsKeptAsLongAsTheSettingSays() throws Exception {
        Site.until(() -> site("cdn").cached("/version").equals("200 HIT"));
        Site.until(() -> site("cdn").cached("/version").equals("200 MISS"));
    }

    /// How many of eight calls each replica has answered.
    private SortedMap<String, Integer> replicas(String proxy) throws Exception {
        SortedMap<String, Integer> answers = new TreeMap<>();
        for (int call = 0; call < 8; call++) {
            String body = site(proxy).get("/api/info").body();
            answers.merge(new ObjectMapper().readTree(body).path("hostname").asText(), 1, Integer::sum);
        }
        return answers;
    }

    private String text(String proxy, String path) throws Exception {
        String answer = answer(proxy, path);
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }

    private String answer(String proxy, String path, String... headers) throws Exception {
        List<String> lines = new ArrayList<>(List.of("GET " + path + " HTTP/1.1", "Host: raw", "Connection: close"));
        lines.addAll(List.of(headers));
        return site(proxy).raw(String.join("\r\n", lines) + "\r\n\r\n");
    }

    private void well(String proxy) throws Exception {
        Site.until(() -> site(proxy).get("/api/info").statusCode() == 200);
    }

    /// Like [#well(String)], of a proxy that may not listen yet.
    private boolean answers(String proxy) throws InterruptedException {
        try {
            return site(proxy).get("/api/info").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private int port(String proxy) {
        return boot.export().published(proxy);
    }

    private Site site(String proxy) {
        return new Site(port(proxy));
    }
}
