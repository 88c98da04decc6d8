package dev.stackwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.catalog.KindFolders;
import dev.stackwright.document.Template;
import dev.stackwright.engine.EngineProblem;
import dev.stackwright.engine.MemoryRuntime;
import dev.stackwright.support.Designs;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandLineTest {

    private static final String STOREFRONT = "assets/samples/storefront.stack.yaml";
    private static final String CACHE = "assets/samples/cache.stack.yaml";
    private static final String BROKEN = "assets/samples/broken.stack.yaml";

    @TempDir
    private Path folder = Path.of("");

    private record Result(int exit, String out, String err) {}

    @Test
    void aCleanDesignPasses() {
        assertThat(run("validate", CACHE)).isEqualTo(new Result(0, "No findings.\n", ""));
    }

    @Test
    void theBrokenSampleFailsOnEveryFirstRule() {
        Result result = run("validate", BROKEN);

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out())
                .contains(
                        "TOPO-001",
                        "TOPO-002",
                        "TOPO-003",
                        "TOPO-004",
                        "TOPO-005",
                        "TOPO-006",
                        "TOPO-008",
                        "REL-001",
                        "CACHE-001",
                        "CACHE-002",
                        "CACHE-008",
                        "SEC-001",
                        "DB-001");
    }

    @Test
    void theThresholdDecidesTheExitCode() throws Exception {
        Path design = folder.resolve("warn.stack.yaml");
        Files.writeString(design, """
                stackwright: 1
                name: warn
                requirements: {stage: dev}
                components:
                  web: {kind: nginx, image: "nginx:latest"}
                """);

        assertThat(run("validate", design.toString()).exit()).isZero();
        assertThat(run("validate", "--fail-on", "warning", design.toString()).exit())
                .isEqualTo(1);
        assertThat(run("validate", "--stage", "prod", design.toString()).exit()).isEqualTo(1);
    }

    @Test
    void unreadableInputIsOneSentenceOnStandardErrorAndExitCodeTwo() {
        Result result = run("validate", folder.resolve("none.stack.yaml").toString());

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).hasSize(1).first().asString().startsWith("none.stack.yaml: ");
    }

    @Test
    void aMisspeltCommandIsNotTakenForADesign() {
        assertThat(run("validte", "shop.stack.yaml").err())
                .isEqualTo("'validte' is neither a command nor a design; stackwright --help lists the commands.\n");
        assertThat(run("validte"))
                .isEqualTo(new Result(
                        2,
                        "",
                        "'validte' is neither a command nor a design; stackwright --help lists the commands.\n"));
    }

    @Test
    void jsonNamesVersionToolFindingsAndErrors() throws Exception {
        Path report = folder.resolve("report.json");

        Result result = run("validate", "--format", "text", "--format", "json=" + report, BROKEN);

        assertThat(result.out()).endsWith("14 errors, 5 warnings, 2 info.\n");
        assertThat(Files.readString(report))
                .startsWith("{\n  \"version\" : 1,\n  \"tool\" : \"stackwright\",\n  \"findings\" : [ {")
                .contains("\"errors\" : [ ]");
    }

    @Test
    void aDryRunWritesNothing() {
        Path target = folder.resolve("out");

        Result result = run("export", STOREFRONT, "--to", target.toString(), "--dry-run");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("create  compose.yaml").contains("create  config/web/nginx.conf");
        assertThat(target).doesNotExist();
    }

    @Test
    void textOfOnesOwnThatNoServerCanCheckIsSaidSo() throws Exception {
        Path design = folder.resolve("own.stack.yaml");
        Files.writeString(design, """
                stackwright: 1
                name: own
                components:
                  web: {kind: nginx, insert: {http: "# mine"}}
                """);

        Result result =
                run("export", design.toString(), "--to", folder.resolve("out").toString());

        assertThat(result.exit()).isZero();
        assertThat(result.err())
                .endsWith("Your own text in the configuration of web was not checked: No engine here.\n");
        assertThat(folder.resolve("out/config/web/nginx.conf")).content().contains("# mine");
    }

    @Test
    void anExportTwiceKeepsEveryFile() {
        Path target = folder.resolve("out");
        run("export", STOREFRONT, "--to", target.toString());

        assertThat(run("export", STOREFRONT, "--to", target.toString()).out().lines())
                .allMatch(line -> line.startsWith("keep "));
    }

    @Test
    void aNewDesignIsEmptyOrATemplateAndNeverReplacesAFile() {
        String empty = folder.resolve("My Shop.stack.yaml").toString();

        assertThat(run("new", empty).exit()).isZero();
        assertThat(run("validate", empty).out()).isEqualTo("No findings.\n");
        assertThat(run("new", empty).exit()).isEqualTo(2);
        assertThat(run("new", folder.resolve("b.stack.yaml").toString(), "--template", "storefront")
                        .exit())
                .isZero();
        assertThat(run("new", folder.resolve("c.stack.yaml").toString(), "--template", "castle")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void newListsTheTemplatesAndWhenToChooseEach() {
        String list = run("new", "--list").out();
        assertThat(list.lines()).hasSize(Template.all().size());
        assertThat(list.lines().skip(1).findFirst().orElseThrow())
                .isEqualTo(
                        "storefront          Storefront. A small shop with sessions, events, a database and monitoring."
                                + " Good for seeing how the parts play together.");
        String unknown = folder.resolve("c.stack.yaml").toString();
        assertThat(run("new", unknown, "--template", "castle"))
                .isEqualTo(new Result(2, "", "There is no template 'castle'; there are:\n" + list + "\n"));
        assertThat(run("new").err()).contains(list);
        assertThat(run("new", unknown, "--template", "worker-queue").exit()).isZero();
        assertThat(run("validate", "--fail-on", "warning", unknown).exit()).isZero();
    }

    @Test
    void catalogueAndRulesAreListedAndExplained() {
        assertThat(run("catalog").out().lines()).hasSize(Designs.CATALOG.kinds().size());
        assertThat(run("catalog", "redis").out()).contains("setting maxmemory (size, default 0)");
        assertThat(run("catalog", "nothing").exit()).isEqualTo(2);
        assertThat(run("rules", "cache-008").out()).startsWith("CACHE-008  Lasting data");
        assertThat(run("rules", "NO-1").exit()).isEqualTo(2);
    }

    @Test
    void withoutAnEngineTheExitCodeIsThree() {
        assertThat(run("ps", "--project", "shop")).isEqualTo(new Result(3, "", "No engine here.\n"));
        assertThat(run("down", STOREFRONT)).isEqualTo(new Result(3, "", "No engine here.\n"));
        assertThat(run("ps").exit()).isEqualTo(2);
    }

    @Test
    void psTellsWhetherAProgramOnThisMachineAnswers() throws Exception {
        Path design = folder.resolve("near.stack.yaml");
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
            Files.writeString(
                    design,
                    "stackwright: 1\nname: near\ncomponents:\n  api: {kind: service, runs: here, settings: {port: "
                            + port + "}}\n");
            assertThat(run(MemoryRuntime::new, "ps", design.toString()).out())
                    .isEqualTo("%-24s %-12s on this machine, port %d%n".formatted("api", "answers", port));
        }
        assertThat(run(MemoryRuntime::new, "ps", design.toString()).out())
                .isEqualTo("%-24s %-12s on this machine, port %d%n".formatted("api", "no answer", port));
    }

    @Test
    void aKindBesideTheDesignIsUsedAsAnyOther() throws Exception {
        Path kind = Files.createDirectories(folder.resolve("kinds/mailbox"));
        Files.writeString(kind.resolve("kind.yaml"), """
                id: mailbox
                title: Mailbox
                group: Ours
                summary: Catches mail.
                image: axllent/mailpit:v1.29.0
                command: [mailpit, --config=/etc/mailbox.conf]
                ports:
                  smtp: {port: 1025, protocol: smtp}
                settings:
                  keep: {type: integer, standard: "500", help: How many mails are kept.}
                offers:
                  - {patterns: [request], port: smtp, environment: {URL: "smtp://{host}:{port}"}}
                files:
                  - {template: mailbox.conf, target: /etc/mailbox.conf}
                """);
        Files.writeString(kind.resolve("mailbox.conf"), "keep = {{ settings.keep }}\n");
        Path design = folder.resolve("mail.stack.yaml");
        Files.writeString(design, """
                stackwright: 1
                name: mail
                components:
                  api: {kind: service, image: "acme/api:1"}
                  inbox: {kind: mailbox, settings: {keep: 20}}
                links:
                  - {from: api, to: inbox, pattern: request, timeout: 2s}
                """);

        Path out = folder.resolve("out");
        Result result = run("export", design.toString(), "--to", out.toString());

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(out.resolve("config/inbox/mailbox.conf")).hasContent("keep = 20");
        assertThat(out.resolve("compose.yaml")).content().contains("INBOX_URL: smtp://inbox:1025");
    }

    @Test
    void aBadKindBesideTheDesignIsNamedWithItsPlace() throws Exception {
        Path kind = Files.createDirectories(folder.resolve("kinds/redis"));
        Files.writeString(kind.resolve("kind.yaml"), "id: redis\ntitle: R\ngroup: G\nsummary: S\n");
        Path design = folder.resolve("x.stack.yaml");
        Files.writeString(design, "stackwright: 1\nname: x\n");

        assertThat(run("validate", design.toString()))
                .isEqualTo(new Result(
                        2,
                        "",
                        folder.resolve("kinds")
                                + ": redis/kind.yaml: there is a kind 'redis' already; give the folder and its id"
                                + " another name\n"));
    }

    @Test
    void aTemplateThatNeverEndsIsStopped() throws Exception {
        Path kind = Files.createDirectories(folder.resolve("kinds/endless"));
        Files.writeString(kind.resolve("kind.yaml"), """
                id: endless
                title: E
                group: G
                summary: S
                image: e:1
                files: [{template: e.conf, target: /e.conf}]
                """);
        Files.writeString(
                kind.resolve("e.conf"),
                "{% for a in range(1, 100000) %}{% for b in range(1, 100000) %}{% endfor %}{% endfor %}");
        Path design = folder.resolve("x.stack.yaml");
        Files.writeString(design, "stackwright: 1\nname: x\ncomponents: {e: {kind: endless}}\n");

        Result result =
                run("export", design.toString(), "--to", folder.resolve("out").toString());

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("endless/e.conf", "more than 10000 rounds");
    }

    @Test
    void wrongUsageIsExitCodeTwo() {
        assertThat(run("validate").exit()).isEqualTo(2);
        assertThat(run("dance").exit()).isEqualTo(2);
    }

    private static Result run(String... words) {
        return run(
                () -> {
                    throw new EngineProblem(EngineProblem.Kind.NO_ENGINE, "No engine here.");
                },
                words);
    }

    private static Result run(Workbench.Engine engine, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Workbench workbench = new Workbench(
                new KindFolders(() -> Designs.CATALOG, Path.of("no-such-folder")), new Random(7), Map.of(), engine);
        CommandLine commandLine = StackwrightCommand.commandLine(workbench, new NoWindow(), new NoWindow())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        return new Result(commandLine.execute(words), out.toString(), err.toString());
    }
}
