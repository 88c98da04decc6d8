package dev.stackwright.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("a.stack.yaml");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static void needsPosix() {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "there are no POSIX permissions here");
    }

    @Test
    void aNewFileIsWrittenAndNothingElse() throws IOException {
        AtomicFile.write(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("a.stack.yaml");
    }

    @Test
    void aNewFileHasTheUsualPermissions() throws IOException {
        needsPosix();
        Path usual = Files.createFile(folder.resolve("usual"));
        AtomicFile.write(file, NEW);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void permissionsOfAnExistingFileStay() throws IOException {
        needsPosix();
        for (String permissions : List.of("rw-------", "rw-rw-rw-", "rwxr-x---")) {
            Files.writeString(file, "old");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            AtomicFile.write(file, NEW);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(permissions);
        }
    }

    @Test
    void aSymbolicLinkStaysAndItsTargetIsReplaced() throws IOException {
        needsPosix();
        Path target = Files.writeString(
                Files.createDirectory(folder.resolve("shared")).resolve("real.yaml"), "old");
        Files.createSymbolicLink(folder.resolve("middle"), Path.of("shared", "real.yaml"));
        Files.createSymbolicLink(file, Path.of("middle"));
        AtomicFile.write(file, NEW);
        assertThat(file).isSymbolicLink();
        assertThat(target).hasBinaryContent(NEW).isRegularFile();
        assertThat(names()).containsExactly("a.stack.yaml", "middle", "shared");
    }

    @Test
    void aSymbolicLinkToNothingMakesItsTarget() throws IOException {
        needsPosix();
        Files.createSymbolicLink(file, Path.of("real.yaml"));
        AtomicFile.write(file, NEW);
        assertThat(folder.resolve("real.yaml")).hasBinaryContent(NEW);
    }

    @Test
    void linksInACircleAFolderAndAMissingFolderAreRefused() throws IOException {
        Files.createSymbolicLink(file, file.getFileName());
        assertThatThrownBy(() -> AtomicFile.write(file, NEW)).hasMessageContaining("too many symbolic links");
        assertThatThrownBy(() -> AtomicFile.write(folder, NEW)).hasMessageContaining("is a directory");
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("no/a.yaml"), NEW))
                .isInstanceOf(IOException.class);
    }
}
