package dev.stackwright.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Saves in a child under strace, which records the calls and makes some fail.
class SavingFaultsTest {

    private static final String CALLS =
            "openat,write,pwrite64,fsync,fdatasync,rename,renameat,renameat2,close,chmod,unlink";

    @TempDir
    private Path parent;

    private Path folder;
    private Path file;
    private Path temporary;
    private Path source;

    @BeforeAll
    static void needsStrace() throws InterruptedException {
        assumeTrue(runs("strace", "-o", "/dev/null", "true"), "strace cannot be run here: saving is not watched");
    }

    @BeforeEach
    void makeFiles() throws IOException {
        folder = Files.createDirectory(parent.toRealPath().resolve("designs"));
        file = Files.writeString(folder.resolve("a.stack.yaml"), "old");
        temporary = folder.resolve(".a.stack.yaml." + SavingChild.TOKEN + ".stackwright-tmp");
        source = Files.writeString(parent.resolve("source"), "new".repeat(10_000));
    }

    @Test
    void theFileIsForcedToDiskBeforeItIsRenamedAndTheFolderAfter() throws IOException, InterruptedException {
        Result result = save(List.of(temporary, folder), List.of());
        assertThat(result.status()).isZero();
        assertThat(file).hasSameTextualContentAs(source);
        assertThat(result.calls())
                .containsExactly(
                        "openat temporary",
                        "write temporary",
                        "chmod temporary",
                        "fsync temporary",
                        "close temporary",
                        "rename temporary",
                        "openat folder",
                        "fsync folder",
                        "close folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openat:error=EROFS",
                "openat:error=ENOSPC",
                "openat:error=EIO",
                "openat:error=EACCES",
                "write:error=ENOSPC",
                "write:error=EIO",
                "fsync:error=EIO",
                "fsync:error=ENOSPC",
                "close:error=EIO",
                "chmod:error=EROFS",
                "rename:error=EROFS",
                "rename:error=EIO",
                "rename:error=ENOSPC"
            })
    void afterAFaultTheOldFileStandsAlone(String fault) throws IOException, InterruptedException {
        Result result = save(List.of(temporary), List.of(fault));
        assertThat(result.status()).as(result.output()).isEqualTo(3);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a.stack.yaml");
    }

    @Test
    void aTemporaryFileThatCannotBeRemovedDoesNoHarm() throws IOException, InterruptedException {
        Result result = save(List.of(temporary), List.of("rename:error=EROFS", "unlink:error=EROFS"));
        assertThat(result.status()).isEqualTo(3);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly(temporary.getFileName().toString(), "a.stack.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"openat:error=EIO", "fsync:error=EIO"})
    void ifOnlyTheFolderCannotBeForcedTheNewFileStandsAndTheMessageSaysSo(String fault)
            throws IOException, InterruptedException {
        Result result = save(List.of(folder), List.of(fault));
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.output()).contains("saved, but the folder could not be forced to disk");
        assertThat(file).hasSameTextualContentAs(source);
        assertThat(names()).containsExactly("a.stack.yaml");
    }

    private record Result(int status, String output, List<String> calls) {}

    private Result save(List<Path> watched, List<String> faults) throws IOException, InterruptedException {
        Path log = parent.resolve("strace.log");
        Path output = parent.resolve("output");
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-y", "-o", log.toString()));
        command.addAll(List.of("-e", "trace=" + CALLS));
        faults.forEach(fault -> command.addAll(List.of("-e", "inject=" + fault)));
        watched.forEach(path -> command.addAll(List.of("-P", path.toString())));
        command.addAll(SavingChild.command("once", file.toString(), source.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        List<String> calls = Files.readAllLines(log, StandardCharsets.UTF_8).stream()
                .filter(row -> row.matches("[0-9]+ +[a-z0-9]+\\(.*") && row.contains(folder.toString()))
                .map(this::call)
                .toList();
        return new Result(process.exitValue(), Files.readString(output), calls);
    }

    private String call(String row) {
        String name = row.replaceFirst("^[0-9]+ +", "").replaceFirst("\\(.*", "");
        return name + (row.contains(temporary.toString()) ? " temporary" : " folder");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }
}
