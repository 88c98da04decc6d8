package dev.stackwright.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.stackwright.model.Area;
import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Link;
import dev.stackwright.model.Note;
import dev.stackwright.model.Point;
import dev.stackwright.model.Region;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.model.Zone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesignFileTest {

    private static final String V1 = Documents.text("v1.yaml");

    private DesignFile file;

    @TempDir
    private Path folder;

    @BeforeEach
    void read() throws DesignFileProblem {
        file = Documents.parse(V1);
    }

    private List<String> rowsChangedBy(Edit edit) throws DesignFileProblem {
        Design wanted = edit.applyTo(file.design());
        String text = file.with(wanted).text();
        assertThat(Documents.parse(text).design()).isEqualTo(wanted);
        return Documents.difference(V1, text);
    }

    @Test
    void theFixtureReadsAsTheDesignItDescribes() {
        Design design = file.design();
        assertThat(design.name()).isEqualTo("storefront");
        assertThat(design.topology().components().sequencedKeySet())
                .containsExactly("web", "api", "sessions", "orders");
        assertThat(design.topology().component("sessions"))
                .contains(new Component(
                        "sessions",
                        "redis",
                        Fields.of("zone", Scalar.of("data"))
                                .with(
                                        "settings",
                                        Fields.of("maxmemory", Scalar.of("256MiB"))
                                                .with("appendonly", Scalar.of(true)))));
        assertThat(design.topology().links())
                .extracting(Link::key)
                .containsExactly("web->api:request", "api->sessions:session", "api->orders:query");
        assertThat(design.topology().zones().get("edge"))
                .isEqualTo(new Zone("edge", Fields.of("trust", Scalar.of("public"))));
        assertThat(design.layout().of("orders")).contains(new Point(720, 360.5));
        assertThat(design.topology().other())
                .isEqualTo(Fields.of(
                        "x-team", Fields.of("chat", Scalar.of("#shop")).with("pager", Scalar.of("on"))));
    }

    @Test
    void savingWithoutAnEditIsByteIdentical() throws DesignFileProblem, IOException {
        for (String text : List.of(V1, V1.replace("\n", "\r\n"), "\ufeff" + V1, V1.stripTrailing())) {
            Path target = Files.writeString(folder.resolve("a.stack.yaml"), text);
            DesignFile read = DesignFile.read(target);
            Edit there = Edit.several("", List.of(new Edit.RemoveComponent("web")));
            Design back = read.design();
            read.with(there.applyTo(back)).with(back).save();
            assertThat(Files.readAllBytes(target)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void oneEditChangesOneRow() throws DesignFileProblem {
        assertThat(rowsChangedBy(
                        new Edit.SetProperty(Element.component("sessions"), "settings.maxmemory", Scalar.of("512MiB"))))
                .containsExactly(
                        "-  sessions: {kind: redis, zone: data, settings: {maxmemory: 256MiB, appendonly: true}}",
                        "+  sessions: {kind: redis, zone: data, settings: {maxmemory: 512MiB, appendonly: true}}");
        assertThat(rowsChangedBy(
                        new Edit.SetProperty(Element.component("orders"), "settings.maxConnections", Scalar.of(200))))
                .containsExactly("-      maxConnections: 100", "+      maxConnections: 200");
        assertThat(rowsChangedBy(new Edit.SetProperty(
                        new Element.OfLink("api->orders:query"), "connectTimeout", Scalar.of("300ms"))))
                .containsExactly("+    connectTimeout: 300ms");
        assertThat(rowsChangedBy(new Edit.SetProperty(Element.component("orders"), "zone", null)))
                .containsExactly("-    zone: 'data'");
        assertThat(rowsChangedBy(new Edit.SetProperty(Element.design(), "requirements.rps", Scalar.of(500))))
                .containsExactly(
                        "-requirements: {stage: dev, rps: 400, p99: 250ms, availability: 99.9%}   # from the contract",
                        "+requirements: {stage: dev, rps: 500, p99: 250ms, availability: 99.9%}   # from the contract");
    }

    @Test
    void movingTouchesOnlyTheLayout() throws DesignFileProblem {
        assertThat(rowsChangedBy(new Edit.Move(new LinkedHashMap<>(Map.of("api", new Point(430.25, -20))))))
                .containsExactly(
                        "-  components: {web: [120, 200], api: [420, 200], sessions: [720, 200], orders: [720, 360.5]}",
                        "+  components: {web: [120, 200], api: [430.25, -20], sessions: [720, 200], orders: [720, 360.5]}");
    }

    @Test
    void collapsingAZoneAndWritingANoteAreOneRowEach() throws DesignFileProblem {
        assertThat(rowsChangedBy(new Edit.DrawZone("Collapse data", "data", Region.PLAIN.collapsed(true))))
                .containsExactly("-  zones: {}", "+  zones: {data: {collapsed: true}}");
        assertThat(rowsChangedBy(
                        new Edit.PutNote("Add todo", Note.of("todo", new Area(8, 16, 240, 96), "**Ask** Ann"))))
                .containsExactly("-  notes: {}", "+  notes: {todo: {area: [8, 16, 240, 96], text: \"**Ask** Ann\"}}");
    }

    @Test
    void aNewComponentAndLinkAreOneRowEach() throws DesignFileProblem {
        Component cache = Component.of("cache", "redis").with("publish", Items.of("6379:6379"));
        assertThat(Documents.difference(
                        V1,
                        file.with(file.design().with(file.design().topology().with(cache)))
                                .text()))
                .containsExactly("+  cache: {kind: redis, publish: [\"6379:6379\"]}");
        Link link = Link.of("web", "sessions", "rate-limit").with("timeout", Scalar.of("50ms"));
        assertThat(rowsChangedBy(new Edit.AddLink(link)))
                .containsExactly("+  - {from: web, to: sessions, pattern: rate-limit, timeout: 50ms}");
    }

    @Test
    void aRenamedComponentStaysInItsRow() throws DesignFileProblem {
        String text = file.with(new Edit.RenameComponent("sessions", "carts").applyTo(file.design()))
                .text();
        assertThat(text)
                .isEqualTo(V1.replace("  sessions: {", "  carts: {")
                        .replace("to: sessions", "to: carts")
                        .replace("component: sessions", "component: carts")
                        .replace("sessions: [", "carts: ["));
    }

    @Test
    void aRemovedComponentTakesItsLinksAndComments() throws DesignFileProblem {
        Design wanted = new Edit.RemoveComponent("orders").applyTo(file.design());
        String text = file.with(wanted).text();
        assertThat(text)
                .contains("# Sessions may be lost, orders may not.")
                .doesNotContain("one writer", "to: orders", "orders: [720");
        assertThat(Documents.parse(text).design()).isEqualTo(wanted);
    }

    @Test
    void aMissingSectionIsMadeInItsUsualPlace() throws DesignFileProblem {
        DesignFile small = Documents.parse("stackwright: 1\nname: shop\n\ncomponents: {}\n# the end\n");
        Design design = new Edit.AddComponent(Component.of("web", "nginx"), new Point(1, 2)).applyTo(small.design());
        Design zoned = new Edit.AddZone(new Zone("edge", Fields.EMPTY)).applyTo(design);
        assertThat(small.with(zoned).text()).isEqualTo("""
                        stackwright: 1
                        name: shop
                        zones:
                          edge: {}

                        components:
                          web: {kind: nginx}
                        layout:
                          components: {web: [1, 2]}
                        # the end
                        """);
    }

    @Test
    void aNewFileIsWrittenInTheStyleOfTheFormat() throws DesignFileProblem {
        String example = Documents.text("example.yaml");
        Design design = Documents.parse(example).design();
        assertThat(DesignFile.create(design).text()).isEqualTo(example.replaceAll("(web|api): +\\{", "$1: {"));
    }

    @Test
    void aLaterVersionOpensReadOnly() throws DesignFileProblem {
        DesignFile later = Documents.parse(V1.replace("stackwright: 1", "stackwright: 2"));
        assertThat(later.readOnly()).isTrue();
        assertThatThrownBy(() -> later.save(folder.resolve("b.stack.yaml")))
                .isInstanceOf(DesignFileProblem.class)
                .hasMessageStartingWith("b.stack.yaml: the design was written by a later version of Stackwright");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatChangedOnDiskIsNotOverwritten() throws DesignFileProblem, IOException {
        Path target = Files.writeString(folder.resolve("a.stack.yaml"), V1);
        DesignFile read = DesignFile.read(target);
        DesignFile edited = read.with(new Edit.RemoveComponent("web").applyTo(read.design()));
        Files.writeString(target, V1 + "# mine\n");
        assertThatThrownBy(edited::save)
                .hasMessage("a.stack.yaml: the file has changed on disk since it was read; reload it, or save over it");
        assertThatThrownBy(() -> DesignFile.create(read.design()).save(target))
                .hasMessage("a.stack.yaml: there is a file already; choose another name, or save over it");
        assertThat(target).hasContent(V1 + "# mine\n");
        DesignFile saved = edited.saveOver(target);
        assertThat(DesignFile.read(target).design()).isEqualTo(edited.design());
        assertThat(saved.changed()).isFalse();
    }

    @Test
    void aFileThatCannotBeSavedIsNamedWithTheReason() {
        Path nowhere = folder.resolve("no").resolve("a.stack.yaml");
        assertThatThrownBy(() -> file.save(nowhere))
                .hasMessage("a.stack.yaml: the file could not be saved; there is no " + folder.resolve("no"));
        assertThatThrownBy(() -> file.saveOver(folder))
                .hasMessage(folder.getFileName() + ": the file could not be saved; is a directory");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDesignThatWouldNotReadBackIsNotSaved() throws DesignFileProblem {
        Path target = folder.resolve("a.stack.yaml");
        Topology topology = file.design().topology();
        Design twice = file.design().with(topology.with(Link.of("web", "api", "request")));
        Edit many = new Edit.SetProperty(Element.component("api"), "replicas", Scalar.of("many"));
        for (Design unreadable : List.of(twice, many.applyTo(file.design()))) {
            assertThatThrownBy(() -> file.with(unreadable).save(target))
                    .isInstanceOf(DesignFileProblem.class)
                    .hasMessageStartingWith("a.stack.yaml:");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aSavedFileCanBeEditedAndSavedAgain() throws DesignFileProblem, IOException {
        Path target = folder.resolve("new.stack.yaml");
        DesignFile first = DesignFile.create(Design.empty("shop")).save(target);
        Edit edit = new Edit.AddComponent(Component.of("web", "nginx"), new Point(0, 0));
        DesignFile second = first.with(edit.applyTo(first.design())).save();
        assertThat(second.changed()).isFalse();
        assertThat(Files.readString(target)).isEqualTo("""
                        stackwright: 1
                        name: shop
                        requirements: {stage: dev}
                        components:
                          web: {kind: nginx}
                        links: []
                        layout:
                          components: {web: [0, 0]}
                        """);
    }

    @Test
    void aThousandComponentsAreEditedAndReadBackInTime() throws DesignFileProblem {
        Design design = Design.empty("large");
        for (int number = 0; number < 1_000; number++) {
            Component component = Component.of("c" + number, "redis").with("settings.maxmemory", Scalar.of("64MiB"));
            design = new Edit.AddComponent(component, new Point(number, number)).applyTo(design);
            Link link = Link.of("c" + number, "c" + number / 2, "replicate").with("timeout", Scalar.of("1s"));
            design = new Edit.AddLink(link).applyTo(design);
        }
        DesignFile large = Documents.parse(DesignFile.create(design).text());
        assertThat(large.design()).isEqualTo(design);
        Design wanted = new Edit.RemoveComponent("c7").applyTo(design);
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(Documents.parse(large.with(wanted).text()).design())
                        .isEqualTo(wanted));
    }
}
