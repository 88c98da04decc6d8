package dev.stackwright.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Mode;
import dev.stackwright.engine.ContainerRuntime;
import dev.stackwright.engine.docker.Address;
import dev.stackwright.engine.docker.DockerEngine;
import dev.stackwright.prove.Proof.Outcome;
import dev.stackwright.support.Designs;
import dev.stackwright.support.EngineLab;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

@Tag("engine")
@ResourceLock("engine-lab")
@SuppressWarnings("NullAway.Init")
class ProverEngineTest {

    private static final String PROJECT = "swtest-prove";

    private final EngineLab lab = EngineLab.require();
    private ContainerRuntime runtime;

    @BeforeEach
    void connect() throws Exception {
        runtime = DockerEngine.connect(Address.socket(lab.socket("28"), "the laboratory"));
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        for (String project : List.of(PROJECT, PROJECT + "-check")) {
            assertThat(runtime.observe(project, List.of()).containers()).isEmpty();
            assertThat(runtime.observe(project, List.of()).volumes()).isEmpty();
        }
        runtime.close();
    }

    @Test
    void aKindRunsInEveryModeWithWhatItNeedsBesideIt() throws Exception {
        List<Proof> proofs = prove("redis-exporter");

        assertThat(proofs)
                .extracting(Proof::mode, Proof::outcome, Proof::digest, Proof::note)
                .containsExactly(tuple("standalone", Outcome.BOOTED, "local", ""));
    }

    @Test
    void aKindWhoseImageCannotBeHadIsNotRun() throws Exception {
        Proof proof = prove("kibana").getFirst();

        assertThat(proof.outcome()).isEqualTo(Outcome.NOT_RUN);
        assertThat(proof.note())
                .startsWith("The engine could not pull elasticsearch:")
                .doesNotContain("It said");
    }

    @Test
    void whatStandsOutsideHasNothingToRun() throws Exception {
        assertThat(prove("client"))
                .extracting(Proof::outcome, Proof::note)
                .containsExactly(tuple(Outcome.NOT_RUN, "there is nothing of its own to run"));
    }

    private List<Proof> prove(String id) throws Exception {
        Prover prover = new Prover(PROJECT, Designs.CATALOG, runtime, Duration.ofSeconds(90), new Random(1), _ -> {});
        Kind kind = Designs.CATALOG.kind(id).orElseThrow();
        List<Proof> proofs = new ArrayList<>();
        for (Mode mode : kind.modes()) {
            proofs.add(prover.prove(kind, mode));
        }
        return proofs;
    }
}
