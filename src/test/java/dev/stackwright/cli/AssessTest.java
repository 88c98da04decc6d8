package dev.stackwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.catalog.KindFolders;
import dev.stackwright.engine.EngineProblem;
import dev.stackwright.support.Designs;
import dev.stackwright.support.Golden;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// What `stackwright assess` says of the samples.
class AssessTest {

    @Test
    void assessesTheSamples() throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String sample : List.of("storefront", "cache", "broken")) {
            texts.put(sample + ".txt", assess("assets/samples/" + sample + ".stack.yaml"));
        }
        texts.put("broken.json", assess("assets/samples/broken.stack.yaml", "--format", "json"));
        Golden.compare(texts, "assessments");
    }

    private static String assess(String... words) {
        Workbench workbench = new Workbench(
                new KindFolders(() -> Designs.CATALOG, Path.of("no-such-folder")), new Random(1), Map.of(), () -> {
                    throw new EngineProblem(EngineProblem.Kind.NO_ENGINE, "No engine here.");
                });
        StringWriter out = new StringWriter();
        CommandLine line = StackwrightCommand.commandLine(workbench, new NoWindow(), new NoWindow());
        int exit = line.setOut(new PrintWriter(out))
                .execute(Stream.concat(Stream.of("assess"), Stream.of(words)).toArray(String[]::new));
        assertThat(exit).isZero();
        return out.toString();
    }
}
