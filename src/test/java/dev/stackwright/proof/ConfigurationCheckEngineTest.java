package dev.stackwright.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.engine.ConfigurationCheck;
import dev.stackwright.engine.ConfigurationCheck.Accepted;
import dev.stackwright.engine.ConfigurationCheck.Refused;
import dev.stackwright.engine.ConfigurationCheck.Verdict;
import dev.stackwright.engine.ContainerRuntime;
import dev.stackwright.engine.docker.Address;
import dev.stackwright.engine.docker.DockerEngine;
import dev.stackwright.generate.handoff.HandoffExporter.NextAgent;
import dev.stackwright.model.Component;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.repository.DesignExport;
import dev.stackwright.support.Designs;
import dev.stackwright.support.EngineLab;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Text of the user's own is judged by the server that has to read it.
@Tag("engine")
@ResourceLock("engine-lab")
@SuppressWarnings("NullAway.Init")
class ConfigurationCheckEngineTest {

    private static final String PROJECT = "swtest-own";

    private final EngineLab lab = EngineLab.require();
    private ContainerRuntime runtime;

    @BeforeEach
    void connect() throws Exception {
        runtime = DockerEngine.connect(Address.socket(lab.socket("28"), "the laboratory"));
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        assertThat(runtime.observe(PROJECT + "-check", List.of()).containers()).isEmpty();
        assertThat(runtime.observe(PROJECT + "-check", List.of()).networks()).isEmpty();
        runtime.close();
    }

    @Test
    void textThatTheServerUnderstandsIsAccepted() throws Exception {
        Component web = web().with("insert.http", Scalar.of("map $http_upgrade $through { default close; }"));

        assertThat(judge(web)).isEqualTo(new Accepted(List.of()));
    }

    @Test
    void aProgramOnThisMachineIsANameThatTheCheckerKnows() throws Exception {
        Component web = web().with("insert.http", Scalar.of("# mine"));
        Component api = Designs.topology(PROJECT, "api:service")
                .component("api")
                .orElseThrow()
                .with("runs", Scalar.of("here"));

        assertThat(judge(web, api)).isEqualTo(new Accepted(List.of()));
    }

    @Test
    void textThatItDoesNotUnderstandIsRefusedInItsOwnWords() throws Exception {
        Verdict verdict = judge(web().with("insert.http", Scalar.of("gzip_perhaps on;")));

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.sentence())
                                .startsWith("web refuses its configuration: ")
                                .contains("unknown directive \"gzip_perhaps\" in /etc/nginx/nginx.conf:"));
    }

    @Test
    void aWholeFileIsJudgedToo() throws Exception {
        Verdict verdict = judge(web().with("files", Fields.of("nginx.conf", Scalar.of("events {"))));

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.sentence()).contains("unexpected end of file, expecting \"}\""));
    }

    @Test
    void aServerWhoseImageIsNotThereIsNotAsked() throws Exception {
        Component web = web().with("image", Scalar.of("nginx:0.0.1")).with("insert.http", Scalar.of("nonsense"));

        assertThat(judge(web)).isEqualTo(new Accepted(List.of("web")));
    }

    private static Component web() {
        return Designs.topology("shop", "web:nginx").component("web").orElseThrow();
    }

    private Verdict judge(Component web) throws Exception {
        return judge(web, new Component("api", "service", Fields.of("image", Scalar.of("acme/api:1"))));
    }

    private Verdict judge(Component web, Component api) throws Exception {
        Topology topology = Designs.topology(PROJECT).with(web).with(api);
        topology = Designs.link(topology, "web", "api", "request");
        DesignExport export =
                DesignExport.of(Analysis.of(topology, Designs.CATALOG), NextAgent.DEPLOYMENT_ENGINEER, false);
        return new ConfigurationCheck(runtime)
                .judge(export.blueprint(), export.checks(), export.files(), new Random(1));
    }
}
