package dev.stackwright.document;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A journal that one window holds. The lock is on a file of its own beside the journal, as a journal is replaced
/// whenever it is written.
public final class HeldJournal {

    static final String LOCK = ".lock";

    private final Path file;
    private final Path lockFile;
    private final JournalSteps steps = new JournalSteps();
    private @Nullable FileChannel lock;
    private boolean ended;

    /// A journal in `file` that is not held yet.
    HeldJournal(Path file) {
        this.file = file;
        this.lockFile = file.resolveSibling(file.getFileName() + LOCK);
    }

    /// Holds the journal from now on; false if somebody else does.
    synchronized boolean take() throws IOException {
        if (lock != null) {
            return true;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        // A lock on a file that its last holder has just deleted would keep nobody out.
        if (locked(channel) && Files.exists(lockFile)) {
            lock = channel;
            return true;
        }
        channel.close();
        return false;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    /// Writes all of `journal`, so that at every moment either this or what stood there before can be read.
    public synchronized void write(Journal journal) throws IOException {
        if (ended) {
            return;
        }
        if (!take()) {
            throw new IOException("the journal " + file + " is in use");
        }
        AtomicFile.write(file, steps.text(journal).bytes());
    }

    /// What was written last.
    public Journal read() throws DesignFileProblem {
        return Journal.read(file, JournalText.parse(file, FileBytes.read(file)));
    }

    /// True if there is something to read.
    boolean written() {
        return Files.exists(file);
    }

    /// When it was written last.
    public Instant when() {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.EPOCH;
        }
    }

    /// Takes away what was written, as there is no unsaved work any more; more can be written.
    public synchronized void clear() throws IOException {
        if (!ended) {
            Files.deleteIfExists(file);
        }
    }

    /// Takes the journal away for good.
    public synchronized void remove() throws IOException {
        if (lock != null) {
            Files.deleteIfExists(file);
            Files.deleteIfExists(lockFile);
        }
        letGo();
    }

    /// Leaves the journal where it is, for another window to take.
    public synchronized void letGo() throws IOException {
        ended = true;
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }
}
