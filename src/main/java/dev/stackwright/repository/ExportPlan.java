package dev.stackwright.repository;

import dev.stackwright.generate.ExportFile;
import dev.stackwright.generate.Hash;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.blueprint.Interpolation;
import dev.stackwright.repository.FileChange.Action;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// What an export would do to a folder. Nothing is touched until [#apply]; a file that Stackwright did not write, or
/// that was changed since, is refused by name unless forced.
public final class ExportPlan {

    private static final String PLAIN = "rw-r--r--";
    private static final String PROGRAM = "rwxr-xr-x";
    private static final String PRIVATE = "rw-------";

    private final Path folder;
    private final List<FileChange> changes;
    private final Manifest next;
    private final boolean forced;

    private ExportPlan(Path folder, List<FileChange> changes, Manifest next, boolean forced) {
        this.folder = folder;
        this.changes = changes;
        this.next = next;
        this.forced = forced;
    }

    /// Compares `files` with what lies in `folder`. Missing secrets get their values from `random`; `force` takes over
    /// files that are not Stackwright's.
    public static ExportPlan of(Path folder, List<ExportFile> files, RandomGenerator random, boolean force)
            throws RepositoryProblem {
        try {
            SequencedMap<String, String> values = new LinkedHashMap<>();
            values.put(
                    Blueprint.Program.FOLDER_VARIABLE,
                    folder.toAbsolutePath().normalize().toString().replace('\\', '/'));
            return new Comparison(folder, Manifest.read(folder), random, force, values).plan(files);
        } catch (IOException problem) {
            throw new RepositoryProblem("Cannot read the export folder " + folder + ": " + Sentences.of(problem));
        }
    }

    /// What happens to each file, by path.
    public List<FileChange> changes() {
        return changes;
    }

    /// The files that are really written or deleted.
    public List<FileChange> effective() {
        return changes.stream()
                .filter(change -> change.action() != Action.KEEP && change.action() != Action.REFUSE)
                .toList();
    }

    /// The files that stand in the way. A forced plan refuses only what is not a regular file.
    public List<FileChange> refused() {
        return changes.stream()
                .filter(change -> change.action() == Action.REFUSE)
                .toList();
    }

    /// Carries the plan out, wholly or not at all.
    public void apply() throws RepositoryProblem {
        String refused = refused().stream()
                .map(change -> change.path() + " (" + change.reason() + ")")
                .collect(Collectors.joining(", "));
        if (!refused.isEmpty()) {
            throw new RepositoryProblem("Nothing was written to " + folder + ", because these files are not ours to"
                    + " replace: " + refused + ". Move them away"
                    + (forced ? "." : " or export with --force."));
        }
        List<FileChange> work = new ArrayList<>(effective());
        try {
            Path manifest = folder.resolve(Manifest.FILE);
            boolean same =
                    Files.isRegularFile(manifest) && Files.readString(manifest).equals(next.text());
            if (!same) {
                work.add(new FileChange(Manifest.FILE, Action.UPDATE, "", next.text(), PLAIN));
            }
            new FileTransaction(folder).apply(work);
        } catch (IOException problem) {
            throw new RepositoryProblem("The export to " + folder + " failed, and every file is as it was before: "
                    + Sentences.of(problem));
        }
    }

    /// `values` has the folder, and fills with what `.env` will hold, which comes before the files that need it.
    private record Comparison(
            Path folder, Manifest manifest, RandomGenerator random, boolean force, Map<String, String> values) {

        ExportPlan plan(List<ExportFile> files) throws IOException, RepositoryProblem {
            SortedMap<String, FileChange> changes = new TreeMap<>();
            SortedMap<String, String> hashes = new TreeMap<>();
            for (ExportFile file : files) {
                inside(file.path());
                changes.put(file.path(), change(file));
                if (file.sort() == ExportFile.Sort.OWNED || file.sort() == ExportFile.Sort.PROGRAM) {
                    hashes.put(file.path(), Hash.of(file.bytes()));
                }
            }
            for (String old : manifest.hashes().keySet()) {
                if (!changes.containsKey(old)) {
                    changes.put(old, leftOver(old));
                }
            }
            return new ExportPlan(folder, List.copyOf(changes.values()), new Manifest(hashes), force);
        }

        private void inside(String path) throws IOException, RepositoryProblem {
            Path parent = folder.resolve(path).getParent();
            while (parent != null && !Files.exists(parent, LinkOption.NOFOLLOW_LINKS)) {
                parent = parent.getParent();
            }
            boolean below = parent == null
                    || !Files.exists(folder)
                    || parent.toRealPath().startsWith(folder.toRealPath());
            if (!below) {
                throw new RepositoryProblem(path + " would be written outside of " + folder
                        + ", through a symbolic link; remove the link.");
            }
        }

        private FileChange change(ExportFile file) throws IOException {
            Path target = folder.resolve(file.path());
            boolean exists = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
            if (exists && !Files.isRegularFile(target)) {
                return new FileChange(file.path(), Action.REFUSE, "it is not a regular file", file.content(), PLAIN);
            }
            byte[] there = exists ? Files.readAllBytes(target) : new byte[0];
            return switch (file.sort()) {
                case OWNED -> owned(file, exists, there, PLAIN);
                case PROGRAM -> owned(file, exists, there, PROGRAM);
                case SEED ->
                    new FileChange(file.path(), exists ? Action.KEEP : Action.CREATE, "", file.content(), PLAIN);
                case SECRET -> secret(file, exists, there);
                case PRIVATE -> local(file, exists, there);
                case LINES -> lines(file, exists, there);
            };
        }

        private FileChange owned(ExportFile file, boolean exists, byte[] there, String permissions) {
            if (!exists) {
                return new FileChange(file.path(), Action.CREATE, "", file.content(), permissions);
            }
            if (Arrays.equals(there, file.bytes())) {
                return new FileChange(file.path(), Action.KEEP, "", file.content(), permissions);
            }
            if (force || manifest.wrote(file.path(), there)) {
                return new FileChange(file.path(), Action.UPDATE, "", file.content(), permissions);
            }
            String reason = manifest.hashes().containsKey(file.path())
                    ? "it was changed since the last export"
                    : "Stackwright did not write it";
            return new FileChange(file.path(), Action.REFUSE, reason, file.content(), permissions);
        }

        private FileChange secret(ExportFile file, boolean exists, byte[] there) {
            String present = new String(there, StandardCharsets.UTF_8);
            String filled = EnvironmentFile.filled(present, file.content(), random);
            values.putAll(EnvironmentFile.values(filled));
            Action changed = filled.equals(present) ? Action.KEEP : Action.UPDATE;
            Action action = exists ? changed : Action.CREATE;
            return new FileChange(file.path(), action, "", filled, PRIVATE);
        }

        /// Known as Stackwright's by its first line: the manifest is committed, and this file's values are not.
        private FileChange local(ExportFile file, boolean exists, byte[] there) {
            String text = Interpolation.resolve(file.content(), values);
            String present = new String(there, StandardCharsets.UTF_8);
            String first = text.lines().findFirst().orElse("");
            if (exists && !force && !present.startsWith(first)) {
                return new FileChange(file.path(), Action.REFUSE, "Stackwright did not write it", text, PRIVATE);
            }
            Action changed = present.equals(text) ? Action.KEEP : Action.UPDATE;
            return new FileChange(file.path(), exists ? changed : Action.CREATE, "", text, PRIVATE);
        }

        private FileChange lines(ExportFile file, boolean exists, byte[] there) {
            String present = new String(there, StandardCharsets.UTF_8);
            String end = present.isEmpty() || present.endsWith("\n") ? "" : "\n";
            List<String> known = present.lines().map(String::strip).toList();
            String missing = file.content()
                    .lines()
                    .filter(line -> !known.contains(line))
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
            String text = missing.isEmpty() ? present : present + end + missing;
            Action changed = missing.isEmpty() ? Action.KEEP : Action.UPDATE;
            return new FileChange(file.path(), exists ? changed : Action.CREATE, "", text, PLAIN);
        }

        private FileChange leftOver(String path) throws IOException {
            Path target = folder.resolve(path);
            boolean ours = Files.isRegularFile(target) && manifest.wrote(path, Files.readAllBytes(target));
            return new FileChange(path, ours ? Action.DELETE : Action.KEEP, "", "", PLAIN);
        }
    }
}
