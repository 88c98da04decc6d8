package dev.stackwright.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A file of proofs, one a line with a tab between its fields, sorted by kind, mode and option; a later proof of the
/// same takes
/// the place of the earlier.
public record ProofFile(Path path) {

    private static final int FIELDS = 9;
    private static final String HEAD = "# kind\tmode\toption\toutcome\timage\tdigest\tengine\tdate\tnote\n";

    /// The proofs in the file; none if there is no file. A line that is no proof is an error that names its number.
    public List<Proof> read() throws IOException {
        try {
            List<String> lines = Files.readAllLines(path);
            SortedMap<Integer, Proof> proofs = new TreeMap<>();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).startsWith("#") && !lines.get(i).isBlank()) {
                    proofs.put(i, proof(lines.get(i), i + 1));
                }
            }
            return List.copyOf(proofs.values());
        } catch (NoSuchFileException absent) {
            return List.of();
        }
    }

    /// Puts these proofs into the file.
    public void add(Collection<Proof> proofs) throws IOException {
        SortedMap<String, Proof> all = new TreeMap<>();
        read().forEach(proof -> all.put(key(proof), proof));
        proofs.forEach(proof -> all.put(key(proof), proof));
        Path parent = path.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(
                path, HEAD + all.values().stream().map(ProofFile::line).collect(Collectors.joining()));
    }

    private static String key(Proof proof) {
        return proof.kind() + "\t" + proof.mode() + "\t" + proof.option();
    }

    private static String line(Proof proof) {
        return String.join(
                        "\t",
                        proof.kind(),
                        proof.mode(),
                        proof.option(),
                        proof.outcome().id(),
                        proof.image(),
                        proof.digest(),
                        proof.engine(),
                        proof.date().toString(),
                        proof.note().replaceAll("\\s+", " "))
                + "\n";
    }

    private Proof proof(String line, int number) throws IOException {
        String[] fields = line.split("\t", -1);
        for (Proof.Outcome outcome : Proof.Outcome.values()) {
            if (fields.length == FIELDS && outcome.id().equals(fields[3])) {
                return new Proof(
                        fields[0],
                        fields[1],
                        fields[2],
                        outcome,
                        fields[4],
                        fields[5],
                        fields[6],
                        date(fields[7], number),
                        fields[8]);
            }
        }
        throw new IOException(path + ":" + number + " is no proof; remove the line");
    }

    private LocalDate date(String text, int number) throws IOException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException problem) {
            throw new IOException(path + ":" + number + " has no date but '" + text + "'; remove the line", problem);
        }
    }
}
