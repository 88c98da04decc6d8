package dev.stackwright.prove;

import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Mode;
import dev.stackwright.prove.Proof.Outcome;
import dev.stackwright.support.Designs;
import java.util.List;
import java.util.Optional;

/// Writes `src/docs/catalog.md` from the catalogue and from what `stackwright prove` has noted.
final class CatalogPage {

    private static final String INTRO = """
            # The catalogue, and what has been seen of it

            <!-- Generated: `stackwright prove --all --results src/docs/proofs.tsv`, then
                 `mvn test -Dtest=CatalogPageTest -Dwrite.docs=true`. -->

            Each mode of each kind was exported in the smallest design in which it runs. **Booted** means that its server's
            own checker, where it has one, accepted the configuration, and that the server ran with it until its probe was
            content; *on the real image* if a registry gave the image, *on a stand-in* if it was made for the laboratory
            from Debian's packages or published jars under the image's name, in a version close to it. **Not run here** means
            that the image could not be had where this was written: `stackwright prove KIND` finds out for yourself. A line
            counts only for the image that the kind names today.

            Settings and insertion points are judged beyond that by the tests: `ExportCheckersTest` gives each server's own
            checker the designs of `src/test/resources/designs`, which together use every kind, with fresh values, with the
            server's defaults, with every setting at its lowest and every insertion point used, and with slow rates.

            | kind | mode | image | seen | when |
            |---|---|---|---|---|
            """;

    private CatalogPage() {}

    static String markdown(List<Proof> proofs) {
        StringBuilder page = new StringBuilder(INTRO);
        for (Kind kind : Designs.CATALOG.kinds().values()) {
            for (Mode mode : kind.modes()) {
                page.append(row(kind, mode, proofs));
            }
        }
        return page.toString();
    }

    private static String row(Kind kind, Mode mode, List<Proof> proofs) {
        String image = kind.container().image();
        Optional<Proof> proof = proofs.stream()
                .filter(each -> each.kind().equals(kind.id())
                        && each.mode().equals(mode.id())
                        && each.image().equals(image))
                .findFirst();
        return "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        kind.id(),
                        kind.modes().size() == 1 ? "" : mode.id(),
                        image.isEmpty() ? "" : "`" + image + "`",
                        seen(kind, proof),
                        proof.filter(each -> each.outcome() == Outcome.BOOTED)
                                .map(each -> each.date() + ", Engine " + each.engine())
                                .orElse(""));
    }

    private static String seen(Kind kind, Optional<Proof> proof) {
        if (ProofDesign.nothingToRun(kind)) {
            return "nothing of its own to run";
        }
        return switch (proof.map(Proof::outcome).orElse(Outcome.NOT_RUN)) {
            case NOT_RUN -> "not run here";
            case FAILED -> "**failed**: " + proof.map(Proof::note).orElse("");
            case BOOTED -> {
                boolean local = proof.map(Proof::digest).filter("local"::equals).isPresent();
                yield (kind.check().isEmpty() ? "booted" : "checked and booted")
                        + (local ? " on a stand-in" : " on the real image");
            }
        };
    }
}
