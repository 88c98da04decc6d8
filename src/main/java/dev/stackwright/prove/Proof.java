package dev.stackwright.prove;

import java.time.LocalDate;
import java.util.Locale;

/// What was seen of one mode of a kind, or of one option in that mode: with which image, on which engine, on which day.
/// `option` is the option's path in a component (`settings.maxmemory`), empty for the kind with what a fresh component
/// has; `digest` is what a registry calls the image, or `local` for one that no registry gave, such as a stand-in.
public record Proof(
        String kind,
        String mode,
        String option,
        Outcome outcome,
        String image,
        String digest,
        String engine,
        LocalDate date,
        String note) {

    /// How far it came.
    public enum Outcome {
        /// Its server accepts the configuration, runs with it until its probe is content, and does its task.
        BOOTED,
        /// Its server's own checker accepts the configuration.
        CHECKED,
        /// Its server refuses the configuration, or does not run with it; the note says how.
        FAILED,
        /// There was nothing to see; the note says why.
        NOT_RUN;

        /// The word in files and tables.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /// The same with another end.
    Proof as(Outcome other, String why) {
        return new Proof(kind, mode, option, other, image, digest, engine, date, why);
    }

    /// The same seen of another option.
    Proof of(String path) {
        return new Proof(kind, mode, path, outcome, image, digest, engine, date, note);
    }
}
