package dev.stackwright.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.document.DesignFile;
import dev.stackwright.model.Design;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Rules;
import dev.stackwright.support.Designs;
import dev.stackwright.support.EngineLab;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/// The proxy that the fix of PROXY-012 inserts holds a program's calls to what its link states. The calls are made in
/// the program's container, to the address that the program had before the fix.
@Tag("engine")
@ResourceLock("engine-lab")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EgressEngineTest {

    private static final Path DESIGN = Path.of("src/test/resources/proof/egress.stack.yaml");
    private static final String RULE = "PROXY-012";

    private final EngineLab lab = EngineLab.require();
    private Boot boot;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        Design design = DesignFile.read(DESIGN).design();
        for (List<Finding> open = open(design); !open.isEmpty(); open = open(design)) {
            design = open.getFirst().fixes().getFirst().edit().applyTo(design);
        }
        assertThat(design.topology().components()).containsKeys("payments-egress", "prices-egress");
        boot = Boot.of(lab, design.topology().withName("proof-egress"), folder);
    }

    @AfterAll
    void stop() throws Exception {
        boot.close();
    }

    @Test
    void theBreakerOpensAfterThreeFailuresAndClosesAgain() throws Exception {
        well("$PAYMENTS_URL/version");
        String failures = "for i in 1 2 3; do " + curl("$PAYMENTS_URL/status/500") + "; done; sleep 0.1; ";
        // In one command, as the breaker may close again before a slow machine starts another.
        assertThat(boot.shell("shop", failures + curl("$PAYMENTS_URL/version"))).isEqualTo("500 500 500 503");
        well("$PAYMENTS_URL/version");
    }

    @Test
    void aFailedCallIsRepeatedAsOftenAsTheLinkSays() throws Exception {
        well("$PAYMENTS_URL/version");
        long before = answered503();
        assertThat(codes(1, "$PAYMENTS_URL/status/503")).containsExactly("503");
        assertThat(answered503() - before).isEqualTo(3);
        well("$PAYMENTS_URL/version");
    }

    @Test
    void aCallThatTakesLongerThanItsTimeoutIsGivenUp() throws Exception {
        well("$PRICES_URL/version");
        assertThat(codes(1, "$PRICES_URL/delay/3")).containsExactly("504");
        well("$PRICES_URL/version");
    }

    @Test
    void callsOverTheLimitAreRefusedUntilTheProgramSlowsDown() throws Exception {
        well("$PRICES_URL/version");
        List<String> codes = codes(80, "$PRICES_URL/version");
        assertThat(codes).containsOnly("200", "429");
        assertThat(codes.stream().filter("200"::equals).count()).isBetween(10L, 60L);
        well("$PRICES_URL/version");
    }

    @Test
    void noMoreCallsAreUnderWayThanTheLinkAllows() throws Exception {
        well("$PRICES_URL/version");
        String calls = "for i in 1 2 3 4 5 6; do " + curl("http://$PRICES_HOST:$PRICES_PORT/delay/2") + " & done; wait";
        assertThat(boot.shell("shop", calls).split(" ")).containsExactly("503", "503", "503", "504", "504", "504");
        well("$PRICES_URL/version");
    }

    private static List<Finding> open(Design design) {
        return Rules.check(Analysis.of(design.topology(), Designs.CATALOG)).stream()
                .filter(finding -> finding.rule().equals(RULE))
                .toList();
    }

    private void well(String url) throws Exception {
        assertThat(boot.until("shop", curl(url), "200"::equals)).isEqualTo("200");
    }

    private List<String> codes(int count, String url) throws Exception {
        String calls = "for i in $(seq " + count + "); do " + curl(url) + "; done";
        return Stream.of(boot.shell("shop", calls).split(" ")).toList();
    }

    private static String curl(String url) {
        return "curl -s -o /dev/null -w '%{http_code} ' " + url;
    }

    private long answered503() throws Exception {
        return boot.shell("payments", "curl -s http://127.0.0.1:9898/metrics")
                .lines()
                .filter(line -> line.startsWith("http_requests_total{status=\"503\"}"))
                .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
