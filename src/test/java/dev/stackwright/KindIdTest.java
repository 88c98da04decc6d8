package dev.stackwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// Kinds are data: the program asks for what a kind can do and never for which kind it is, so that a new folder in the
/// catalogue is all that a new kind needs.
class KindIdTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /// Where a kind's id is an ordinary word: file and literal, and why it may stand there.
    private static final Map<String, String> WORDS = Map.of(
            "catalog/ContainerReader.java: job",
            "the key that says of a helper that it runs to its end",
            "cli/report/SarifReport.java: external",
            "what SARIF calls a suppression that stands outside the judged file",
            "catalog/Pattern.java: backup",
            "the pattern of a link that saves data elsewhere",
            "model/vocabulary/LinkProperties.java: backup",
            "the same pattern, as links may have it",
            "model/vocabulary/ComponentProperties.java: backup",
            "the property that says how often a component is saved",
            "generate/expansion/LinkContext.java: backup",
            "the same property",
            "generate/expansion/TemplateContext.java: backup",
            "the same property",
            "generate/handoff/HandoffExporter.java: service",
            "what a Compose service is called that no component of the design stands behind");

    @Test
    void noKindIsKnownByName() throws IOException {
        NavigableSet<String> ids = kinds();
        NavigableSet<String> found = new TreeSet<>();
        literals()
                .forEach((file, words) -> words.stream()
                        .filter(ids::contains)
                        .map(word -> file + ": " + word)
                        .forEach(found::add));
        assertThat(found).containsExactlyInAnyOrderElementsOf(WORDS.keySet());
    }

    private static NavigableSet<String> kinds() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("assets/catalog"))) {
            NavigableSet<String> ids = new TreeSet<>();
            folders.filter(Files::isDirectory)
                    .forEach(folder -> ids.add(folder.getFileName().toString()));
            assertThat(ids).contains("redis", "service");
            return ids;
        }
    }

    /// Every string literal of each source file, case labels and annotations included.
    private static NavigableMap<String, NavigableSet<String>> literals() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        NavigableMap<String, NavigableSet<String>> literals = new TreeMap<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> tree = Files.walk(SOURCES)) {
            List<Path> sources =
                    tree.filter(path -> path.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                String name = Path.of(unit.getSourceFile().toUri()).toString();
                String file = name.substring(name.indexOf("dev/stackwright/") + "dev/stackwright/".length());
                NavigableSet<String> words = new TreeSet<>();
                new LiteralScanner().scan(unit, words);
                literals.put(file, words);
            }
        }
        assertThat(literals).hasSizeGreaterThan(100);
        return literals;
    }

    private static final class LiteralScanner extends TreeScanner<Void, NavigableSet<String>> {
        @Override
        public Void visitLiteral(LiteralTree literal, NavigableSet<String> words) {
            if (literal.getValue() instanceof String text) {
                words.add(text);
            }
            return super.visitLiteral(literal, words);
        }
    }
}
