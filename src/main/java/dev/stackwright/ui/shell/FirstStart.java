package dev.stackwright.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether the program starts for the first time: `mark` is a file that is there from then on.
public record FirstStart(Path mark, Path recent) {

    /// True once, for a person who has opened no design before; from then on it is not the first start. Where that
    /// cannot be kept it is never the first, since it would be so each time.
    public boolean now() {
        try {
            if (Files.exists(mark) || Files.exists(recent)) {
                return false;
            }
            Files.createDirectories(mark.toAbsolutePath().getParent());
            Files.createFile(mark);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
