package dev.stackwright.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Compares files with a folder of expected ones below `src/test/resources`. With `GOLDEN=update` in the
/// environment the folder is written instead; look at the difference before you commit it.
public final class Golden {

    private Golden() {}

    /// The files below `actual`, by path, are those of the golden folder, byte for byte; hidden folders and
    /// `.env`, whose values are random, are left out.
    public static void compare(Path actual, String golden) throws IOException {
        compare(files(actual), golden);
    }

    /// These texts, by path, are those of the golden folder.
    public static void compare(SortedMap<String, String> actual, String golden) throws IOException {
        Path folder = Path.of("src/test/resources").resolve(golden);
        if ("update".equals(System.getenv("GOLDEN"))) {
            for (String old : Files.isDirectory(folder) ? files(folder).keySet() : Set.<String>of()) {
                Files.delete(folder.resolve(old));
            }
            for (Map.Entry<String, String> file : actual.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
            }
        }
        assertThat(actual).isEqualTo(files(folder));
    }

    /// This text is that of the golden file; an empty text has no file.
    public static void compareText(String actual, String golden) throws IOException {
        Path file = Path.of("src/test/resources").resolve(golden);
        if ("update".equals(System.getenv("GOLDEN"))) {
            if (actual.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.writeString(file, actual);
            }
        }
        assertThat(actual).isEqualTo(Files.exists(file) ? Files.readString(file) : "");
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (!name.equals(".env") && !name.startsWith(".stackwright/")) {
                    files.put(name, Files.readString(path));
                }
            }
        }
        return files;
    }
}
