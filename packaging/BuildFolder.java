import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Makes `target/stackwright/`, the program with everything it needs: a trimmed Java with JavaFX, the jars, the launcher
/// and AOT caches from rehearsals, one for the window and one for the commands. Run by Maven in the phase `package`,
/// once the jars lie in `target/stackwright/lib`.
public class BuildFolder {

    private static final String MODULES = "java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,"
            + "java.scripting,java.sql,java.xml,jdk.unsupported,jdk.zipfs,javafx.base,javafx.graphics,javafx.controls";

    /// On two cores the compilers otherwise take turns with what the person waits for. Five is a quarter of a thread's
    /// usual weight: enough to keep compiling on a machine that is busy with other things.
    private static final String COMPILERS_STEP_BACK = "-XX:ThreadPriorityPolicy=1 -XX:CompilerThreadPriority=5";

    /// The cache also tells how each method was compiled in the rehearsal. What was compiled simply there is compiled so
    /// at every start, at once and for good: without counting calls and branches for the optimising compiler, which
    /// takes longer both to compile and to run. That is right for what a start is made of, such as the theme and the
    /// reading of classes, and wrong for what a person works with: of that the rehearsal is told to compile nothing.
    private static final String COMPILED_SIMPLY = "-XX:TieredStopAtLevel=1 -XX:CompileCommand=quiet ";

    private static final List<String> COMPILED_WITH_USE = List.of(
            "com/sun/javafx/collections", "com/sun/javafx/font", "com/sun/javafx/geom", "com/sun/javafx/scene",
            "com/sun/javafx/sg", "com/sun/javafx/tk", "com/sun/marlin", "com/sun/pisces", "com/sun/prism",
            "com/sun/scenario", "dev/stackwright", "java/util", "javafx/geometry", "javafx/scene");

    private static final ClassTransform RENEWED = ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
            .andThen((builder, element) -> {
                if (element instanceof ClassFileVersion) {
                    builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
                } else {
                    builder.with(element);
                }
            });

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]).toAbsolutePath();
        Path lib = folder.resolve("lib");
        Path fx = folder.resolve("javafx");
        delete(folder.resolve("runtime"));
        delete(fx);
        moveJavaFx(lib, fx);
        run("jlink",
                System.getProperty("java.home") + "/bin/jlink",
                "--module-path", fx.toString(),
                "--add-modules", MODULES,
                "--no-header-files", "--no-man-pages", "--compress", "zip-2",
                "--add-options", COMPILERS_STEP_BACK,
                "--output", folder.resolve("runtime").toString());
        nativeLibraries(fx, folder.resolve("runtime/lib"));
        delete(fx);
        renew(lib);
        launcher(folder);
        rehearse(folder, "commands", "", Map.of(), "rehearse");
        rehearseWindow(folder);
    }

    /// JavaFX becomes part of the trimmed Java, so its jars leave the class path.
    private static void moveJavaFx(Path lib, Path fx) throws IOException {
        Files.createDirectories(fx);
        for (Path jar : list(lib)) {
            String name = jar.getFileName().toString();
            if (name.startsWith("javafx-")) {
                // The jars without a platform in their names are empty.
                if (name.matches("javafx-[a-z]+-[0-9.]+-[a-z].*\\.jar")) {
                    Files.move(jar, fx.resolve(name));
                } else {
                    Files.delete(jar);
                }
            }
        }
    }

    /// JavaFX looks for its native libraries beside Java's; not there, it unpacks and compares copies at every start.
    private static void nativeLibraries(Path fx, Path lib) throws IOException {
        for (Path jar : list(fx)) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                for (ZipEntry entry : zip.stream().filter(file -> file.getName().matches("[^/]+\\.(so|dll|dylib)")).toList()) {
                    try (InputStream content = zip.getInputStream(entry)) {
                        Files.copy(content, lib.resolve(entry.getName()));
                    }
                }
            }
        }
    }

    /// Writes picocli's two hundred classes anew, in Java 8's format: Java 5's is refused by the AOT cache, and they would
    /// be read and verified at every start.
    private static void renew(Path lib) throws IOException {
        Path jar = list(lib).stream()
                .filter(file -> file.getFileName().toString().startsWith("picocli-"))
                .findFirst()
                .orElseThrow();
        try (URLClassLoader known = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                FileSystem zip = FileSystems.newFileSystem(jar);
                Stream<Path> files = Files.walk(zip.getPath("/picocli"))) {
            ClassFile format = ClassFile.of(
                    ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                    ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(known)));
            for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
                ClassModel old = format.parse(Files.readAllBytes(file));
                Files.write(file, format.transformClass(old, RENEWED));
            }
        }
    }

    private static void launcher(Path folder) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        for (String options : List.of("window.options", "commands.options")) {
            Files.copy(Path.of("packaging", options), folder.resolve("lib").resolve(options), REPLACE_EXISTING);
        }
        Path script = bin.resolve("stackwright");
        Files.copy(Path.of("packaging", "stackwright"), script, REPLACE_EXISTING);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /// On a display of its own, so that the classes of the real platform are in the cache too; where Xvfb or GTK is
    /// missing, on JavaFX's own headless platform.
    private static void rehearseWindow(Path folder) throws IOException, InterruptedException {
        String options = "-Dstackwright.rehearse=true -Dprism.order=sw " + COMPILED_SIMPLY
                + COMPILED_WITH_USE.stream()
                        .map(classes -> "-XX:CompileCommand=exclude," + classes + "/*.*")
                        .collect(Collectors.joining(" "));
        try {
            rehearseOnDisplay(folder, options);
        } catch (IOException without) {
            System.out.println("The window is rehearsed without a display: "
                    + without.getMessage().lines().findFirst().orElse(""));
            rehearse(folder, "window", options + " -Dglass.platform=Headless", Map.of());
        }
    }

    private static void rehearseOnDisplay(Path folder, String options) throws IOException, InterruptedException {
        Process display = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = display.inputReader()) {
            String number = output.readLine();
            if (number == null) {
                throw new IOException("Xvfb does not start");
            }
            rehearse(folder, "window", options, Map.of("DISPLAY", ":" + number));
        } finally {
            display.destroy();
        }
    }

    /// A run that touches what every start touches; the JVM writes down what it loaded.
    private static void rehearse(Path folder, String name, String options, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Path cache = folder.resolve("lib").resolve(name + ".aot");
        Files.deleteIfExists(cache);
        List<String> command = new ArrayList<>(List.of(folder.resolve("bin/stackwright").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.environment().put("STACKWRIGHT_JAVA_OPTIONS",
                "-XX:AOTCacheOutput=" + cache + " -Xlog:aot=off -Xlog:cds=off " + options);
        finish("the rehearsal of " + name, builder);
        if (!Files.exists(cache)) {
            throw new IOException("The rehearsal left no AOT cache at " + cache);
        }
    }

    private static void run(String what, String... command) throws IOException, InterruptedException {
        finish(what, new ProcessBuilder(command));
    }

    private static void finish(String what, ProcessBuilder builder) throws IOException, InterruptedException {
        Path log = Files.createTempFile("stackwright-build", ".log");
        int exit = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        if (exit != 0) {
            throw new IOException(what + " failed with " + exit + ":\n" + Files.readString(log));
        }
        Files.delete(log);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return new ArrayList<>(paths.sorted().toList());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException problem) {
                    throw new UncheckedIOException(problem);
                }
            });
        }
    }
}
