package dev.stackwright.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.model.Design;
import dev.stackwright.model.Element;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A design that becomes part of another.
class IncomingTest {

    private static final String OPEN = """
            stackwright: 1
            name: shop
            requirements: {stage: prod}
            zones:
              edge: {trust: public}
              data: {trust: data}
            components:
              web: {kind: nginx, zone: edge, publish: ["8080:80"]}
            layout:
              components: {web: [64, 72]}
              notes: {note: {area: [0, 0, 96, 40], text: Mine.}}
            """;

    private static final String PART = """
            stackwright: 1
            name: part
            requirements: {stage: dev}
            zones:
              edge: {trust: edge}
              data: {trust: data}
            components:
              web: {kind: nginx, zone: edge, publish: ["8080:80", "8443:443"]}
              store: {kind: redis, zone: data, publish: ["0.0.0.0:8080:6379"]}
            links:
              - {from: web, to: store, pattern: session}
            rules: {REL-004: {maxRetries: 5}}
            layout:
              components: {web: [100, 100], store: [400, 100]}
              zones: {edge: {area: [40, 40, 400, 200]}}
              notes: {note: {area: [0, 0, 96, 40], text: Its own.}}
            """;

    private static final String TOGETHER = """
            stackwright: 1
            name: shop
            requirements: {stage: prod}
            zones:
              edge: {trust: public}
              data: {trust: data}
              edge-2: {trust: edge}
            components:
              web: {kind: nginx, zone: edge, publish: ["8080:80"]}
              web-2: {kind: nginx, zone: edge-2, publish: ["8443:443"]}
              store: {kind: redis, zone: data}
            links:
              - {from: web-2, to: store, pattern: session}
            layout:
              components: {web: [64, 72], web-2: [108, 500], store: [408, 500]}
              zones: {edge-2: {area: [48, 440, 400, 200]}}
              notes:
                note: {area: [0, 0, 96, 40], text: Mine.}
                note-2: {area: [8, 400, 96, 40], text: Its own.}
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void keepsItsLayoutAndGetsFreeNamesZonesAndPorts() throws DesignFileProblem {
        Incoming.Step step = new Incoming(design(PART)).into(design(OPEN), "Insert part", 8, 400);
        assertThat(step.edit().applyTo(design(OPEN))).isEqualTo(design(TOGETHER));
        assertThat(step.edit().title()).isEqualTo("Insert part");
        assertThat(step.ports()).containsExactly("8080:80 of web-2", "0.0.0.0:8080:6379 of store");
        assertThat(step.selection())
                .isEqualTo(
                        Selection.of(Element.component("web-2"), Element.component("store"), Element.note("note-2")));
    }

    @Test
    void anEmptyDesignTakesItAsItIs() throws DesignFileProblem {
        Design part = design(PART);
        Design taken = new Incoming(part)
                .into(Design.empty("new"), "Insert part", 0, 0)
                .edit()
                .applyTo(Design.empty("new"));
        assertThat(List.of(
                        taken.topology().zones(),
                        taken.topology().components(),
                        taken.topology().links(),
                        taken.layout()))
                .isEqualTo(List.of(
                        part.topology().zones(),
                        part.topology().components(),
                        part.topology().links(),
                        part.layout()));
    }

    private Design design(String text) throws DesignFileProblem {
        try {
            return DesignFile.read(Files.writeString(folder.resolve("design.stack.yaml"), text))
                    .design();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
