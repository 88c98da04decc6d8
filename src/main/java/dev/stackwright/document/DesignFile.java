package dev.stackwright.document;

import dev.stackwright.model.Design;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Link;
import dev.stackwright.yaml.YamlDocument;
import dev.stackwright.yaml.YamlProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A design with the text that it was read from. Immutable: [#with] changes the design, saving yields the next file.
/// Saving changes only those places of the text that say something else now.
public final class DesignFile {

    private final Optional<Path> path;
    private final YamlDocument document;
    private final Fields tree;
    private final Design read;
    private final Design design;

    private DesignFile(Optional<Path> path, YamlDocument document, Fields tree, Design read, Design design) {
        this.path = path;
        this.document = document;
        this.tree = tree;
        this.read = read;
        this.design = design;
    }

    /// Reads a file.
    public static DesignFile read(Path file) throws DesignFileProblem {
        return parse(file, FileBytes.read(file), Migration.ALL);
    }

    /// A file that is not saved yet, for `design`.
    public static DesignFile create(Design design) {
        Fields tree = DesignTree.of(design);
        YamlDocument document = YamlDocument.of(tree, DesignTree.SECTIONS);
        return new DesignFile(Optional.empty(), document, tree, design, design);
    }

    /// The same as a file that is not saved yet.
    DesignFile unsaved() {
        return new DesignFile(Optional.empty(), document, tree, read, design);
    }

    static DesignFile parse(Path file, byte[] bytes, List<Migration> steps) throws DesignFileProblem {
        YamlDocument document;
        try {
            document = YamlDocument.read(bytes, DesignTree.SECTIONS);
        } catch (YamlProblem problem) {
            throw DesignFileProblem.of(file, problem);
        }
        int current = Migration.reached(steps);
        int version = version(new Tree(file, document, document.root(), true));
        Fields tree = version > current ? document.root() : Migration.upgrade(document.root(), version, steps);
        Design design = DesignReader.read(new Tree(file, document, tree, version <= current));
        return new DesignFile(Optional.of(file), document, tree, design, design);
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

    /// The line of the text, from 1, on which an element begins; 1 for what the text does not have.
    public int line(Element element) {
        String[] place = switch (element) {
            case Element.OfComponent(var name) -> new String[] {"components", name};
            case Element.OfZone(var name) -> new String[] {"zones", name};
            case Element.OfLink(var key) -> new String[] {"links", Integer.toString(number(key))};
            case Element.OfNote(var name) -> new String[] {"layout", "notes", name};
            case Element.OfDesign _ -> new String[] {"name"};
        };
        return document.keyPlace(place).line();
    }

    private int number(String key) {
        List<Link> links = read.topology().links();
        return IntStream.range(0, links.size())
                .filter(at -> links.get(at).key().equals(key))
                .findFirst()
                .orElse(links.size());
    }

    /// Where the file was read from or saved to.
    public Optional<Path> path() {
        return path;
    }

    /// True if a later version of the program wrote the file, so that this one must not save it.
    public boolean readOnly() {
        return document.root().text("stackwright").map(Integer::parseInt).orElse(0) > Migration.CURRENT;
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
                    && !Arrays.equals(FileBytes.read(path.get()), document.bytes());
        } catch (DesignFileProblem unreadable) {
            return true;
        }
    }

    /// True if both have the same text on disk.
    public boolean sameOnDisk(DesignFile other) {
        return Arrays.equals(document.bytes(), other.document.bytes());
    }

    /// What was read or saved last, byte for byte.
    byte[] bytes() {
        return document.bytes();
    }

    /// This file with another design.
    public DesignFile with(Design changed) {
        return new DesignFile(path, document, tree, read, changed);
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
            boolean own = path.map(target::equals).orElse(false) && Arrays.equals(there, document.bytes());
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
        return design.equals(read) ? document : document.with(DesignTree.changed(tree, read, design));
    }
}
