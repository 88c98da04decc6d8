package dev.stackwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.stackwright.catalog.KindFolders;
import dev.stackwright.engine.EngineProblem;
import dev.stackwright.rules.Rules;
import dev.stackwright.support.Designs;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import picocli.CommandLine;

/// The formats, fixes and baselines of `stackwright validate`.
class ValidateTest {

    private static final String DESIGN = """
            stackwright: 1
            name: shop
            requirements: {stage: prod}
            components:
              # the program
              api: {kind: service, image: "ghcr.io/acme/api:1.4.2"}
              cache: {kind: redis, settings: {maxmemory: 64MiB, save: ""}}
            links:
              - {from: api, to: cache, pattern: session, timeout: 2s, durability: must}
            waivers:
              - {rule: REL-001, link: "api->cache:session", reason: the client sets it}
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path design = Path.of("");

    private record Result(int exit, String out, String err) {}

    @BeforeEach
    void write() throws Exception {
        design = folder.resolve("shop.stack.yaml");
        Files.writeString(design, DESIGN);
    }

    @Test
    void textTellsFindingsAndWhatIsWaived() {
        assertThat(validate().out())
                .contains(
                        design + ": error CACHE-008: cache holds data that must last, but has no log and no snapshots\n"
                                + "    fix: Make cache persistent\n",
                        design + ": waived REL-001/connect on api->cache:session: the client sets it\n");
    }

    @Test
    void sarifHoldsToItsSchemaAndDeclaresAllRules() throws Exception {
        String sarif = validate("--format", "sarif").out();
        String schema;
        try (InputStream in = ValidateTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }

        Schema judge =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema, InputFormat.JSON);
        assertThat(judge.validate(sarif, InputFormat.JSON)).isEmpty();
        assertThat(sarif)
                .contains(
                        "\"startLine\" : 7",
                        "\"fullyQualifiedName\" : \"component/cache\"",
                        "\"stackwright/v1\" : \"CACHE-008 component cache state=no log and no snapshots"
                                + " links=api->cache:session\"",
                        "\"kind\" : \"inSource\"",
                        "\"justification\" : \"the client sets it\"");
        assertThat(Rules.ALL)
                .allSatisfy(rule ->
                        assertThat(sarif).contains("\"id\" : \"" + rule.info().id() + "\""));
    }

    @Test
    void aSarifFixMakesOfTheFileWhatFixMakesOfIt() throws Exception {
        JsonNode results =
                new ObjectMapper().readTree(validate("--format", "sarif").out()).at("/runs/0/results");
        List<JsonNode> persistent = StreamSupport.stream(results.spliterator(), false)
                .filter(result -> result.path("ruleId").asText().equals("CACHE-008"))
                .map(result -> result.at("/fixes/0"))
                .toList();

        assertThat(persistent).hasSize(1);
        assertThat(persistent.getFirst().at("/description/text").asText()).startsWith("Make cache persistent");
        String mended = replaced(DESIGN, persistent.getFirst().at("/artifactChanges/0/replacements"));
        validate("--fix");
        assertThat(design).content().isEqualTo(mended);
    }

    /// Whole lines go and come, the last ones first so that the numbers of the others stay.
    private static String replaced(String text, JsonNode replacements) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        List<JsonNode> changes = new ArrayList<>();
        replacements.forEach(changes::addFirst);
        for (JsonNode change : changes) {
            int first = change.at("/deletedRegion/startLine").asInt() - 1;
            lines.subList(first, change.at("/deletedRegion/endLine").asInt() - 1)
                    .clear();
            lines.addAll(
                    first, change.at("/insertedContent/text").asText().lines().toList());
        }
        return String.join("\n", lines) + "\n";
    }

    @Test
    void junitHasACaseForEveryRule() throws Exception {
        String xml = validate("--format", "junit").out();

        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        Element suite = (Element) root.getElementsByTagName("testsuite").item(0);
        assertThat(suite.getAttribute("tests")).isEqualTo(Integer.toString(Rules.ALL.size()));
        assertThat(root.getElementsByTagName("testcase").getLength()).isEqualTo(Rules.ALL.size());
        assertThat(xml)
                .contains(
                        "<failure type=\"error\" message=\"cache holds data that must last",
                        "<skipped message=\"the client sets it\"/>");
    }

    @Test
    void githubShowsAFindingAtItsLine() {
        assertThat(validate("--format", "github").out())
                .contains(
                        "::error file=" + design
                                + ",line=7,title=CACHE-008::cache holds data that must last, but has no log and no snapshots\n");
    }

    @Test
    void severalFormatsGoToSeveralPlaces() throws Exception {
        Path sarif = folder.resolve("report.sarif");
        Path junit = folder.resolve("report.xml");

        Result result = validate("--format", "text", "--format", "sarif=" + sarif, "--format", "junit=" + junit);

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).contains("error CACHE-008");
        assertThat(sarif).content().startsWith("{");
        assertThat(junit).content().startsWith("<?xml");
        assertThat(validate("--format", "xlsx").err())
                .isEqualTo("The format 'xlsx' is none of text, json, sarif, junit, github.\n");
    }

    @Test
    void aFixIsSavedAndKeepsTheRestOfTheFile() throws Exception {
        Result dry = validate("--fix", "--dry-run");

        assertThat(dry.exit()).isEqualTo(1);
        assertThat(dry.err()).contains("would fix CACHE-008 on cache: Make cache persistent");
        assertThat(design).content().isEqualTo(DESIGN);

        assertThat(validate("--fix").err()).contains("fixed CACHE-008 on cache: Make cache persistent");
        assertThat(design)
                .content()
                .contains("  # the program\n", "appendonly: true, appendfsync: everysec")
                .doesNotContain("volumes");
        assertThat(validate().out()).doesNotContain("CACHE-008");
    }

    @Test
    void aBaselineLetsKnownFindingsPassAndNoOthers() throws Exception {
        assertThat(validate("--update-baseline").exit()).isZero();
        assertThat(folder.resolve("shop.baseline.yaml"))
                .content()
                .contains("CACHE-008 component cache state=no log and no snapshots links=api->cache:session");
        assertThat(validate().exit()).isEqualTo(1);

        Result known = validate("--baseline");
        assertThat(known.exit()).isZero();
        assertThat(known.out()).contains("known CACHE-008 on cache");

        Files.writeString(design, DESIGN.replace("api:1.4.2", "api:latest"));
        assertThat(validate("--baseline").out()).contains("error SEC-001");
    }

    private Result validate(String... options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Workbench workbench = new Workbench(
                new KindFolders(() -> Designs.CATALOG, Path.of("no-such-folder")), new Random(7), Map.of(), () -> {
                    throw new EngineProblem(EngineProblem.Kind.NO_ENGINE, "No engine here.");
                });
        CommandLine commandLine = StackwrightCommand.commandLine(workbench, new NoWindow(), new NoWindow())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        String[] words = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("validate", design.toString()), java.util.stream.Stream.of(options))
                .toArray(String[]::new);
        return new Result(commandLine.execute(words), out.toString(), err.toString());
    }
}
