package dev.stackwright.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogPageTest {

    private static final Path PAGE = Path.of("src/docs/catalog.md");
    private static final ProofFile PROOFS = new ProofFile(Path.of("src/docs/proofs.tsv"));

    @Test
    void thePageTellsWhatHasBeenSeen() throws IOException {
        String page = CatalogPage.markdown(PROOFS.read());
        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).content().isEqualTo(page);
    }

    @Test
    void noProofHasFailed() throws IOException {
        List<Proof> failed = PROOFS.read().stream()
                .filter(proof -> proof.outcome() == Proof.Outcome.FAILED)
                .toList();

        assertThat(failed).isEmpty();
    }
}
