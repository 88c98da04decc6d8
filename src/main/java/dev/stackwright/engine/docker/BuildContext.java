package dev.stackwright.engine.docker;

import dev.stackwright.engine.EngineProblem;
import dev.stackwright.engine.EngineProblem.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/// The folder that an image is built from, packed without what its `.dockerignore` leaves out.
final class BuildContext {

    private record Rule(PathMatcher matcher, boolean keep) {}

    private BuildContext() {}

    static Payload pack(Path folder, String dockerfile) throws EngineProblem {
        if (!Files.isRegularFile(folder.resolve(dockerfile))) {
            throw new EngineProblem(
                    Kind.BUILD_FAILED,
                    "There is no " + folder.resolve(dockerfile)
                            + " to build from. Correct the build's context or dockerfile.");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes);
                Stream<Path> files = Files.walk(folder)) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
            List<Rule> rules = rules(folder);
            for (Path file : files.sorted().toList()) {
                Path relative = folder.relativize(file);
                if (!relative.toString().isEmpty() && (kept(rules, relative) || relative.equals(Path.of(dockerfile)))) {
                    add(tar, file, relative);
                }
            }
        } catch (IOException e) {
            throw new EngineProblem(
                    Kind.BUILD_FAILED, "The folder " + folder + " cannot be read: " + e.getMessage() + ".", e);
        }
        return new Payload(bytes.toByteArray());
    }

    private static void add(TarArchiveOutputStream tar, Path file, Path relative) throws IOException {
        String name = relative.toString().replace('\\', '/');
        if (Files.isSymbolicLink(file)) {
            TarArchiveEntry link = new TarArchiveEntry(name, TarArchiveEntry.LF_SYMLINK);
            link.setLinkName(Files.readSymbolicLink(file).toString());
            tar.putArchiveEntry(link);
        } else if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            tar.putArchiveEntry(new TarArchiveEntry(name + "/"));
        } else {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(Files.size(file));
            entry.setMode(Files.isExecutable(file) ? 0755 : 0644);
            tar.putArchiveEntry(entry);
            Files.copy(file, tar);
        }
        tar.closeArchiveEntry();
    }

    private static boolean kept(List<Rule> rules, Path path) {
        boolean keep = true;
        for (Rule rule : rules) {
            for (Path part = path; part != null; part = part.getParent()) {
                if (rule.matcher().matches(part)) {
                    keep = rule.keep();
                }
            }
        }
        return keep;
    }

    private static List<Rule> rules(Path folder) throws IOException {
        Path file = folder.resolve(".dockerignore");
        List<Rule> rules = new ArrayList<>();
        for (String line : Files.isRegularFile(file) ? Files.readAllLines(file) : List.<String>of()) {
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            boolean keep = text.startsWith("!");
            String glob = text.substring(keep ? 1 : 0).replaceAll("^\\.?/+|/+$", "");
            rules.add(new Rule(FileSystems.getDefault().getPathMatcher("glob:" + glob), keep));
            if (glob.startsWith("**/")) {
                rules.add(new Rule(FileSystems.getDefault().getPathMatcher("glob:" + glob.substring(3)), keep));
            }
        }
        return rules;
    }
}
