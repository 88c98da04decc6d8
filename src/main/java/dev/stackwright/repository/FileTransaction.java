package dev.stackwright.repository;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Changes several files such that after a failure every one of them is as it was before: all new contents are written
/// beside their places first, and only then do they take them.
final class FileTransaction {

    private static final String NEW = ".stackwright-new";
    private static final String OLD = ".stackwright-old";
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path folder;
    private final Deque<Undo> undo = new ArrayDeque<>();
    private final List<Path> backups = new ArrayList<>();

    @FunctionalInterface
    private interface Undo {
        void run() throws IOException;
    }

    FileTransaction(Path folder) {
        this.folder = folder;
    }

    void apply(List<FileChange> changes) throws IOException {
        try {
            for (FileChange change : changes) {
                if (change.action() != FileChange.Action.DELETE) {
                    write(change);
                }
            }
            for (FileChange change : changes) {
                replace(change);
            }
        } catch (IOException problem) {
            rollBack(problem);
            throw problem;
        }
        for (Path backup : backups) {
            Files.deleteIfExists(backup);
        }
    }

    private void write(FileChange change) throws IOException {
        Path target = folder.resolve(change.path());
        makeFolders(target.toAbsolutePath().getParent());
        Path fresh = sibling(target, NEW);
        Files.deleteIfExists(fresh);
        undo.push(() -> Files.deleteIfExists(fresh));
        if (POSIX) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(fresh);
        }
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(change.bytes());
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        if (POSIX) {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString(change.permissions()));
        }
    }

    private void replace(FileChange change) throws IOException {
        Path target = folder.resolve(change.path());
        if (Files.exists(target)) {
            Path backup = sibling(target, OLD);
            Files.copy(target, backup, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            backups.add(backup);
            undo.push(() -> Files.move(backup, target, StandardCopyOption.REPLACE_EXISTING));
        }
        if (change.action() == FileChange.Action.DELETE) {
            Files.deleteIfExists(target);
        } else {
            if (backups.isEmpty() || !backups.getLast().equals(sibling(target, OLD))) {
                undo.push(() -> Files.deleteIfExists(target));
            }
            Files.move(sibling(target, NEW), target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void makeFolders(@Nullable Path path) throws IOException {
        if (path == null || Files.isDirectory(path)) {
            return;
        }
        makeFolders(path.getParent());
        Files.createDirectory(path);
        undo.push(() -> Files.deleteIfExists(path));
    }

    private void rollBack(IOException problem) {
        for (Undo step : undo) {
            try {
                step.run();
            } catch (IOException another) {
                problem.addSuppressed(another);
            }
        }
    }

    private static Path sibling(Path target, String ending) {
        return target.resolveSibling("." + target.getFileName() + ending);
    }
}
