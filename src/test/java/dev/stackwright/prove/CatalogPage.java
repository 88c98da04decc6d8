package dev.stackwright.prove;

import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Mode;
import dev.stackwright.prove.Proof.Outcome;
import dev.stackwright.support.Designs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes `src/docs/catalog.md` from the catalogue and from what `stackwright prove` has noted.
final class CatalogPage {

    private static final String INTRO = """
            # The catalogue, and what has been seen of it

            <!-- Generated: `stackwright prove --all --options --results src/docs/proofs.tsv`, then
                 `mvn test -Dtest=CatalogPageTest -Dwrite.docs=true`. -->

            Each mode of each kind was exported in the smallest design in which it runs. **Booted** means that its server's
            own checker, where it has one, accepted the configuration, and that the server ran with it until its probe was
            content; *on the real image* if a registry gave the image, *on a stand-in* if it was made for the laboratory
            from Debian's packages or published jars under the image's name, in a version close to it. **Not run here** means
            that the image could not be had where this was written: `stackwright prove KIND` finds out for yourself. A line
            counts only for the image that the kind names today.

            **Used** means that a task was done with the running server as well, by a container beside it: a key set and
            read, a row written and read, a message sent and received, a request carried to the service behind a proxy.

            | kind | mode | image | seen | when |
            |---|---|---|---|---|
            """;

    private static final String OPTIONS = """

            ## Settings and insertion points

            What a component may state, each with the least value that it may have, or with the example of an insertion
            point. **Checked** means that the option changes a file which the server's own checker reads and accepts;
            **booted**, that the server ran with it and did its task, together with the mode's other options of that
            column. Mode, port and number of servers are not options here.

            | kind | mode | checked | booted | not run here |
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
        page.append(OPTIONS);
        for (Kind kind : Designs.CATALOG.kinds().values()) {
            for (Mode mode : kind.modes()) {
                page.append(options(kind, mode, proofs));
            }
        }
        return page.toString();
    }

    private static Optional<Proof> proof(Kind kind, Mode mode, String option, List<Proof> proofs) {
        return proofs.stream()
                .filter(each -> each.kind().equals(kind.id())
                        && each.mode().equals(mode.id())
                        && each.option().equals(option)
                        && each.image().equals(kind.container().image()))
                .findFirst();
    }

    private static String options(Kind kind, Mode mode, List<Proof> proofs) {
        List<Option> options = ProofDesign.nothingToRun(kind) ? List.of() : Option.of(kind);
        if (options.isEmpty()) {
            return "";
        }
        Map<Outcome, List<String>> seen = options.stream()
                .collect(Collectors.groupingBy(
                        option -> proof(kind, mode, option.path(), proofs)
                                .map(Proof::outcome)
                                .orElse(Outcome.NOT_RUN),
                        Collectors.mapping(CatalogPage::name, Collectors.toList())));
        String cells = Stream.of(Outcome.CHECKED, Outcome.BOOTED, Outcome.NOT_RUN)
                .map(outcome -> String.join(", ", seen.getOrDefault(outcome, List.of())))
                .collect(Collectors.joining(" | "));
        return "| `%s` | %s | %s |\n".formatted(kind.id(), kind.modes().size() == 1 ? "" : mode.id(), cells);
    }

    private static String name(Option option) {
        String name = option.path().replaceFirst("^settings\\.", "").replaceFirst("^insert\\.", "own text at ");
        return name.replace(" ", "\u00a0");
    }

    private static String row(Kind kind, Mode mode, List<Proof> proofs) {
        String image = kind.container().image();
        Optional<Proof> proof = proof(kind, mode, "", proofs);
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
            case CHECKED -> "checked";
            case FAILED -> "**failed**: " + proof.map(Proof::note).orElse("");
            case BOOTED -> {
                boolean local = proof.map(Proof::digest).filter("local"::equals).isPresent();
                yield Stream.of(
                                        kind.check().isEmpty() ? "" : "checked",
                                        "booted",
                                        kind.task().isEmpty() ? "" : "used")
                                .filter(word -> !word.isEmpty())
                                .collect(Collectors.joining(", "))
                        + (local ? " on a stand-in" : " on the real image")
                        + proof.map(Proof::note)
                                .filter(note -> !note.isEmpty())
                                .map(note -> ", " + note)
                                .orElse("");
            }
        };
    }
}
