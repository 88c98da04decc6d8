package dev.stackwright.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes a file so that at every moment either the old or the new content stands there whole: a temporary file in the
/// same folder, forced to disk, then renamed. A symbolic link stays, and what it points to is replaced.
public final class AtomicFile {

    private static final System.Logger LOG = System.getLogger(AtomicFile.class.getName());
    private static final String SUFFIX = ".stackwright-tmp";

    private AtomicFile() {}

    /// Makes `bytes` the content of `file`. Permissions and owner of an existing file are kept. After an exception the
    /// old content stands there and no temporary file is left, but for one case that the message names: if only the
    /// last step fails, the new content stands there and may be lost when the power fails.
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, bytes, UUID.randomUUID().toString());
    }

    /// Writes by way of a temporary file whose name holds `token`.
    static void write(Path file, byte[] bytes, String token) throws IOException {
        Path target = target(file);
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new FileSystemException(file.toString(), null, "is a directory");
        }
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        for (Path needed : Files.exists(target) ? List.of(folder, target) : List.of(folder)) {
            if (!Files.isWritable(needed)) {
                throw new AccessDeniedException(needed.toString());
            }
        }
        Path temporary = folder.resolve("." + target.getFileName() + "." + token + SUFFIX);
        try {
            fill(temporary, bytes, attributes(target));
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException problem) {
            remove(temporary, problem);
            throw problem;
        }
        force(folder);
    }

    private static Path target(Path file) throws IOException {
        Path here = file;
        for (int hops = 0; hops < 40; hops++) {
            if (!Files.isSymbolicLink(here)) {
                return here;
            }
            here = here.resolveSibling(Files.readSymbolicLink(here));
        }
        throw new FileSystemException(file.toString(), null, "too many symbolic links");
    }

    private static @Nullable PosixFileAttributes attributes(Path target) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(target, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        return view == null || !Files.exists(target) ? null : view.readAttributes();
    }

    private static void fill(Path temporary, byte[] bytes, @Nullable PosixFileAttributes old) throws IOException {
        Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        FileAttribute<?>[] attributes = old == null
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(old.permissions())};
        try (FileChannel channel = FileChannel.open(temporary, options, attributes)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            if (old != null) {
                keep(temporary, old);
            }
            channel.force(true);
        }
    }

    private static void keep(Path temporary, PosixFileAttributes old) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        keepOwner(view, old);
        view.setPermissions(old.permissions());
    }

    /// Only root may give files away, so what somebody else owns in a shared folder changes hands when it is saved.
    private static void keepOwner(PosixFileAttributeView view, PosixFileAttributes old) throws IOException {
        PosixFileAttributes made = view.readAttributes();
        try {
            if (!made.group().equals(old.group())) {
                view.setGroup(old.group());
            }
            if (!made.owner().equals(old.owner())) {
                view.setOwner(old.owner());
            }
        } catch (FileSystemException _) {
            LOG.log(System.Logger.Level.DEBUG, "the owner of the file could not be kept");
        }
    }

    private static void remove(Path temporary, IOException problem) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException second) {
            problem.addSuppressed(second);
        }
    }

    private static void force(Path folder) throws IOException {
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException problem) {
            throw new IOException(
                    "saved, but the folder could not be forced to disk: " + problem.getMessage(), problem);
        }
    }
}
