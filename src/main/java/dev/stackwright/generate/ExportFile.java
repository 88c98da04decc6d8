package dev.stackwright.generate;

import java.nio.charset.StandardCharsets;

/// A file that an exporter makes, in memory: its path below the export folder with `/` between names, and its text.
public record ExportFile(String path, String content, Sort sort) {

    /// Who owns a file after its first export.
    public enum Sort {
        /// Stackwright's: written again with every export.
        OWNED,
        /// Stackwright's and to be run as a program.
        PROGRAM,
        /// The user's: written once, where nothing stands yet.
        SEED,
        /// Values that must not be read by others; missing lines are added and nothing is taken away.
        SECRET,
        /// Stackwright's, with values of `.env` in the place of references: written again with every export, and not to
        /// be read by others.
        PRIVATE,
        /// The user's: lines that are missing are added and nothing is taken away.
        LINES
    }

    /// A file of Stackwright's.
    public static ExportFile of(String path, String content) {
        return new ExportFile(path, content, Sort.OWNED);
    }

    /// The content as it is written, in UTF-8.
    public byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
