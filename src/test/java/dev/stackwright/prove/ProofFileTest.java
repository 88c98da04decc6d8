package dev.stackwright.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stackwright.prove.Proof.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aLaterProofTakesThePlaceOfTheEarlierAndTheRestStays() throws Exception {
        ProofFile file = new ProofFile(folder.resolve("results/proofs.tsv"));
        Proof redis = proof("redis", "standalone", Outcome.FAILED, "it\n\tsaid no");
        Proof nginx = proof("nginx", "standalone", Outcome.BOOTED, "");
        Proof again = proof("redis", "standalone", Outcome.BOOTED, "");

        assertThat(file.read()).isEmpty();
        file.add(List.of(redis, nginx));
        assertThat(file.read()).containsExactly(nginx, proof("redis", "standalone", Outcome.FAILED, "it said no"));
        file.add(List.of(again));
        assertThat(file.read()).containsExactly(nginx, again);
    }

    @Test
    void aLineThatIsNoProofIsNamed() throws Exception {
        Path path = folder.resolve("proofs.tsv");
        Files.writeString(path, "# kind\nredis\tstandalone\tflew\n");

        assertThatThrownBy(() -> new ProofFile(path).read())
                .isInstanceOf(IOException.class)
                .hasMessage(path + ":2 is no proof; remove the line");
    }

    private static Proof proof(String kind, String mode, Outcome outcome, String note) {
        return new Proof(kind, mode, "", outcome, kind + ":1", "local", "28.5.2", LocalDate.of(2026, 11, 25), note);
    }
}
