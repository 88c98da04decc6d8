package dev.stackwright.repository;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;

/// What went wrong with a file, in words.
final class Sentences {

    private Sentences() {}

    static String of(IOException problem) {
        return switch (problem) {
            case AccessDeniedException denied -> "no permission for " + denied.getFile() + ".";
            case NotDirectoryException file -> file.getFile() + " is not a folder.";
            case FileSystemException failed
            when failed.getReason() != null -> failed.getFile() + ": " + failed.getReason() + ".";
            default -> problem.getMessage() + ".";
        };
    }
}
