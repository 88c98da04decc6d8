package dev.stackwright.prove;

import java.time.LocalDate;
import java.util.Locale;

/// What was seen of one mode of a kind: with which image, on which engine, on which day. `digest` is what a registry
/// calls the image, or `local` for one that no registry gave, such as a stand-in.
public record Proof(
        String kind,
        String mode,
        Outcome outcome,
        String image,
        String digest,
        String engine,
        LocalDate date,
        String note) {

    /// How far it came.
    public enum Outcome {
        /// Its server accepts the configuration and runs with it until its probe is content.
        BOOTED,
        /// Its server refuses the configuration, or does not run with it; the note says how.
        FAILED,
        /// There was nothing to see; the note says why.
        NOT_RUN;

        /// The word in files and tables.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
