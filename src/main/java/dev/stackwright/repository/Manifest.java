package dev.stackwright.repository;

import dev.stackwright.generate.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which files of a folder Stackwright wrote, with the hash of what it wrote: a file with another hash was changed
/// since.
record Manifest(SortedMap<String, String> hashes) {

    /// Where the manifest lies below the export folder.
    static final String FILE = ".stackwright/manifest.yaml";

    private static final String HEADER = "# Files that Stackwright wrote here, so that it never overwrites yours.\n";
    private static final Pattern ROW = Pattern.compile("\"([^\"]+)\": ([0-9a-f]{64})");

    /// The manifest of `folder`; empty if there is none.
    static Manifest read(Path folder) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        Path file = folder.resolve(FILE);
        if (Files.isRegularFile(file)) {
            for (String line : Files.readAllLines(file)) {
                Matcher row = ROW.matcher(line);
                if (row.matches()) {
                    hashes.put(row.group(1), row.group(2));
                }
            }
        }
        return new Manifest(hashes);
    }

    /// True if Stackwright wrote `path` and these bytes are still what it wrote.
    boolean wrote(String path, byte[] bytes) {
        return Optional.ofNullable(hashes.get(path))
                .filter(Hash.of(bytes)::equals)
                .isPresent();
    }

    String text() {
        String rows = hashes.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue() + "\n")
                .collect(Collectors.joining());
        return HEADER + rows;
    }
}
