package dev.stackwright.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reads files whole, up to a limit, and says in a sentence why one cannot be read or written.
final class FileBytes {

    private static final int LIMIT = 32 << 20;

    private FileBytes() {}

    static byte[] read(Path file) throws DesignFileProblem {
        if (Files.isDirectory(file)) {
            throw DesignFileProblem.of(file, "this is a folder; open a file whose name ends in .stack.yaml");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw DesignFileProblem.of(file, "this is no regular file; open a file whose name ends in .stack.yaml");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw DesignFileProblem.of(file, "the file is larger than 32 MiB; this is hardly a design");
            }
            return bytes;
        } catch (IOException problem) {
            throw DesignFileProblem.of(file, "the file cannot be read; " + reason(problem));
        }
    }

    /// The reason in words that a person can act on.
    static String reason(IOException problem) {
        return switch (problem) {
            case NoSuchFileException missing -> "there is no " + missing.getFile();
            case AccessDeniedException denied -> "there is no permission for " + denied.getFile();
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> String.valueOf(problem.getMessage());
        };
    }
}
