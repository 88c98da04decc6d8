package dev.stackwright.document;

import dev.stackwright.model.Design;
import dev.stackwright.model.Fields;
import dev.stackwright.yaml.YamlDocument;
import dev.stackwright.yaml.YamlProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A design with the text that it was read from. Immutable: [#with] changes the design, saving yields the next file.
/// Saving changes only those places of the text that say something else now.
public final class DesignFile {

    private final Optional<Path> path;
    private final Text text;
    private final Design read;
    private final Design design;

    /// What stands on disk. What it says is read again when it is saved or shown: with all its places it takes several
    /// times the memory of the design, for as long as the design is open.
    private static final class Text {

        private final byte[] bytes;
        private final int version;
        private final List<Migration> steps;

        Text(byte[] bytes, int version, List<Migration> steps) {
            this.bytes = bytes;
            this.version = version;
            this.steps = steps;
        }

        static Text of(YamlDocument document) {
            return new Text(document.bytes(), Migration.CURRENT, Migration.ALL);
        }

        YamlDocument document() {
            try {
                return YamlDocument.read(bytes, DesignTree.SECTIONS);
            } catch (YamlProblem changed) {
                throw new IllegalStateException("What was read once cannot be read again", changed);
            }
        }

        boolean later() {
            return version > Migration.reached(steps);
        }

        Fields tree(YamlDocument document) {
            return later() ? document.root() : Migration.upgrade(document.root(), version, steps);
        }
    }

    private DesignFile(Optional<Path> path, Text text, Design read, Design design) {
        this.path = path;
        this.text = text;
        this.read = read;
        this.design = design;
    }

    /// Reads a file.
    public static DesignFile read(Path file) throws DesignFileProblem {
        return parse(file, FileBytes.read(file), Migration.ALL);
    }

    /// A file that is not saved yet, for `design`.
    public static DesignFile create(Design design) {
        Text text = Text.of(YamlDocument.of(DesignTree.of(design), DesignTree.SECTIONS));
        return new DesignFile(Optional.empty(), text, design, design);
    }

    /// The same as a file that is not saved yet.
    DesignFile unsaved() {
        return new DesignFile(Optional.empty(), text, read, design);
    }

    static DesignFile parse(Path file, byte[] bytes, List<Migration> steps) throws DesignFileProblem {
        YamlDocument document;
        try {
            document = YamlDocument.read(bytes, DesignTree.SECTIONS);
        } catch (YamlProblem problem) {
            throw DesignFileProblem.of(file, problem);
        }
        Text text = new Text(bytes, version(new Tree(file, document, document.root(), true)), steps);
        Design design = DesignReader.read(new Tree(file, document, text.tree(document), !text.later()));
        return new DesignFile(Optional.of(file), text, design, design);
    }

    private static int version(Tree tree) throws DesignFileProblem {
        String remedy = "begin the file with 'stackwright: " + Migration.CURRENT + "'";
        String version = tree.text(tree.root(), "stackwright", remedy);
        if (!version.matches("[1-9][0-9]{0,8}")) {
            throw tree.problem("'" + version + "' is no version; " + remedy, "stackwright");
        }
        return Integer.parseInt(version);
    }

    /// The design.
    public Design design() {
        return design;
    }

    /// On which line of the text on disk each element begins.
    public ElementLines lines() {
        return new ElementLines(text::document, read.topology());
    }

    /// Where the file was read from or saved to.
    public Optional<Path> path() {
        return path;
    }

    /// True if a later version of the program wrote the file, so that this one must not save it.
    public boolean readOnly() {
        return text.version > Migration.CURRENT;
    }

    /// True if the design is another one than the file on disk holds, as far as this program knows.
    public boolean changed() {
        return path.isEmpty() || !design.equals(read);
    }

    /// True if what stands on disk is no longer what was read or saved last.
    public boolean overtaken() {
        try {
            return path.isPresent()
                    && Files.exists(path.get())
                    && !Arrays.equals(FileBytes.read(path.get()), text.bytes);
        } catch (DesignFileProblem unreadable) {
            return true;
        }
    }

    /// True if both have the same text on disk.
    public boolean sameOnDisk(DesignFile other) {
        return Arrays.equals(text.bytes, other.text.bytes);
    }

    /// What was read or saved last, byte for byte.
    byte[] bytes() {
        return text.bytes;
    }

    /// This file with another design.
    public DesignFile with(Design changed) {
        return new DesignFile(path, text, read, changed);
    }

    /// The text that a save would write, without a byte order mark.
    public String text() {
        return written().text();
    }

    /// Saves to the place that the file was read from.
    public DesignFile save() throws DesignFileProblem {
        return save(path.orElseThrow(() -> new IllegalStateException("the file has no place yet")));
    }

    /// Saves to `target`. Refuses if what stands there is not what was read, as somebody else has changed it since.
    public DesignFile save(Path target) throws DesignFileProblem {
        byte[] bytes = proven(target);
        if (Files.exists(target)) {
            byte[] there = FileBytes.read(target);
            boolean own = path.map(target::equals).orElse(false) && Arrays.equals(there, text.bytes);
            if (!own && !Arrays.equals(there, bytes)) {
                String found = path.map(target::equals).orElse(false)
                        ? "the file has changed on disk since it was read; reload it, or save over it"
                        : "there is a file already; choose another name, or save over it";
                throw DesignFileProblem.of(target, found);
            }
        }
        return write(target, bytes);
    }

    /// Saves to `target` whatever stands there now.
    public DesignFile saveOver(Path target) throws DesignFileProblem {
        return write(target, proven(target));
    }

    /// The bytes to write, once they are known to read as the design.
    private byte[] proven(Path target) throws DesignFileProblem {
        if (readOnly()) {
            throw DesignFileProblem.of(
                    target,
                    "the design was written by a later version of Stackwright and is "
                            + "open read-only; update Stackwright to edit it");
        }
        byte[] bytes = written().bytes();
        if (!parse(target, bytes, Migration.ALL).design().equals(design)) {
            throw DesignFileProblem.of(target, "the design would not read back as it is, so it was not saved");
        }
        return bytes;
    }

    private DesignFile write(Path target, byte[] bytes) throws DesignFileProblem {
        try {
            AtomicFile.write(target, bytes);
        } catch (IOException problem) {
            throw DesignFileProblem.of(target, "the file could not be saved; " + FileBytes.reason(problem));
        }
        return parse(target, bytes, Migration.ALL);
    }

    private YamlDocument written() {
        YamlDocument document = text.document();
        return design.equals(read) ? document : document.with(DesignTree.changed(text.tree(document), read, design));
    }
}
