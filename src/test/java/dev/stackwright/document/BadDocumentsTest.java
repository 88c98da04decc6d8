package dev.stackwright.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stackwright.catalog.Pattern;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadDocumentsTest {

    private static final String HEAD = "stackwright: 1\nname: shop\n";
    private static final String TWO = HEAD + "components: {web: {kind: nginx}, api: {kind: service}}\n";
    private static final String PATTERNS =
            Arrays.stream(Pattern.values()).map(Pattern::id).collect(Collectors.joining(", "));

    @TempDir
    private Path folder;

    static Stream<Arguments> badDocuments() {
        return Stream.of(yaml(), shape(), names(), links(), types()).flatMap(rows -> rows);
    }

    private static Arguments bad(String text, String message) {
        return Arguments.of(text, message);
    }

    private static Stream<Arguments> yaml() {
        return Stream.of(
                bad("", "1:1: there is nothing in it"),
                bad("# nothing yet\n", "1:1: there is nothing in it"),
                bad("- a\n", "1:1: expected keys with values, as in 'name: shop'"),
                bad("just text", "1:1: expected keys with values, as in 'name: shop'"),
                bad(HEAD + "a: {b: 1\n", "4:1: this is not YAML (expected ',' or '}', but got <stream end>)"),
                bad(HEAD + "a: b: c\n", "3:5: this is not YAML (mapping values are not allowed here)"),
                bad(HEAD + "name: again\n", "3:1: the key 'name' is there twice; remove one"),
                bad(HEAD + "a: {b: 1, b: 2}\n", "3:11: the key 'b' is there twice; remove one"),
                bad(HEAD + "a: &x 1\n", "3:4: the anchor '&x'; anchors are not supported"),
                bad(HEAD + "a: *x\n", "3:4: the alias '*x'; write the value out"),
                bad(HEAD + "a: !secret x\n", "3:4: the tag '!secret'; write the value without it"),
                bad(HEAD + "a: !!int x\n", "3:4: the tag '!!int'; write the value without it"),
                bad(HEAD + "---\na: 1\n", "3:1: a second document begins here; keep one document in a file"),
                bad(HEAD + "? [a]\n: 1\n", "3:3: a key must be text"),
                bad(HEAD + "a: " + "[".repeat(70) + "]".repeat(70), "3:67: values are nested deeper than 64 levels"),
                bad(HEAD + "a: \u0000", "3:4: a control character (code 0); this is not a text file"));
    }

    private static Stream<Arguments> shape() {
        return Stream.of(
                bad("name: shop\n", "1:1: 'stackwright' is missing; begin the file with 'stackwright: 1'"),
                bad("stackwright: one\n", "1:14: 'one' is no version; begin the file with 'stackwright: 1'"),
                bad("stackwright: 0\n", "1:14: '0' is no version; begin the file with 'stackwright: 1'"),
                bad("stackwright: 1\n", "1:1: 'name' is missing; name the design, for example 'name: shop'"),
                bad("stackwright: 1\nname:\n", "2:1: 'name' has no text; name the design, for example 'name: shop'"),
                bad(HEAD + "components: []\n", "3:13: 'components' must be a map, for example components: {...}"),
                bad(HEAD + "components: {web: nginx}\n", "3:19: 'web' must be a map, for example web: {...}"),
                bad(
                        HEAD + "components: {web: {zone: edge}}\n",
                        "3:19: 'kind' is missing; say what web is, for example 'kind: redis'"),
                bad(HEAD + "links: {}\n", "3:8: 'links' must be a list, each item behind a '-'"),
                bad(
                        HEAD + "links: [web]\n",
                        "3:9: a link must be a map, for example {from: web, to: api, pattern: request}"),
                bad(
                        HEAD + "waivers: [{reason: x}]\n",
                        "3:11: 'rule' is missing; name the rule that is waived, for example 'rule: REL-009'"),
                bad(
                        HEAD + "layout: {components: {web: [1, x]}}\n",
                        "3:28: the place of web must be two numbers, for example [120, 200]"),
                bad(
                        HEAD + "layout: {notes: {todo: {area: [1, 2, 3]}}}\n",
                        "3:31: the area of todo must be four numbers, for example [96, 28, 528, 260]"),
                bad(
                        HEAD + "layout: {links: {a->b:log: {bends: [[1, 2], 3]}}}\n",
                        "3:36: the bends of a->b:log must be a list of points, for example [[520, 240], [520, 400]]"));
    }

    private static Stream<Arguments> names() {
        String rule = "is no name; use up to 42 small letters, digits and inner hyphens, for example ";
        return Stream.of(
                bad("stackwright: 1\nname: My Shop\n", "2:1: 'My Shop' " + rule + "'my-shop'"),
                bad(HEAD + "zones:\n  Edge_1: {}\n", "4:3: 'Edge_1' " + rule + "'edge-1'"),
                bad(HEAD + "components:\n  -web: {kind: nginx}\n", "4:3: '-web' " + rule + "'web'"));
    }

    private static Stream<Arguments> links() {
        String remedy = "say what the link is for with one of " + PATTERNS;
        return Stream.of(
                bad(
                        TWO + "links: [{from: web, to: db, pattern: query}]\n",
                        "4:25: the link's 'to' is 'db', which is no component; name one of web, api"),
                bad(TWO + "links: [{from: web, to: api}]\n", "4:9: 'pattern' is missing; " + remedy),
                bad(
                        TWO + "links: [{from: web, to: api, pattern: asks}]\n",
                        "4:39: there is no pattern 'asks'; " + remedy),
                bad(
                        TWO + "links:\n- {from: web, to: api, pattern: log}\n- {from: web, to: api, pattern: log}\n",
                        "6:3: the link web->api:log is there twice; give one of them a name, as in 'name: second'"));
    }

    private static Arguments publishes(String entry) {
        return bad(
                HEAD + "components: {web: {kind: nginx, publish: [\"" + entry + "\"]}}\n",
                "3:43: publish holds '" + entry + "', expected a port to publish, for example \"8080:80\"");
    }

    private static Stream<Arguments> types() {
        return Stream.of(
                bad(
                        HEAD + "components:\n  web: {kind: nginx, replicas: many}\n",
                        "4:32: replicas is 'many', expected a whole number, for example 2"),
                bad(
                        HEAD + "components:\n  web:\n    kind: nginx\n    limits:\n      memory: lots\n",
                        "7:15: memory is 'lots', expected a size with its unit, for example 256MiB"),
                bad(
                        HEAD + "components: {web: {kind: nginx, publish: [\"8080:80\", web]}}\n",
                        "3:54: publish holds 'web', expected a port to publish, for example \"8080:80\""),
                publishes("80"),
                publishes("a:b"),
                publishes("99999:1"),
                publishes("1:2:3:4"),
                publishes("8000-8001:80-81"),
                publishes("999.1.1.1:8080:80"),
                bad(
                        HEAD + "components: {web: {kind: nginx, readOnly: yes}}\n",
                        "3:43: readOnly is 'yes', expected true or false"),
                bad(
                        HEAD + "components: {mq: {kind: nats, queues: {jobs: {ttl: 5}}}}\n",
                        "3:52: ttl is '5', expected a duration with its unit, for example 250ms"),
                bad(
                        HEAD + "components: {web: {kind: nginx, probe: [x]}}\n",
                        "3:40: probe is a list, expected a map, for example {http: ...}, or none"),
                bad(
                        HEAD + "zones: {edge: {trust: high}}\n",
                        "3:23: trust is 'high', expected one of public, edge, app, data, ops"),
                bad(
                        HEAD + "requirements: {p99: 250}\n",
                        "3:21: p99 is '250', expected a duration with its unit, for example 250ms"),
                bad(
                        TWO + "links: [{from: web, to: api, pattern: request, timeout: {a: 1}}]\n",
                        "4:57: timeout is a map, expected a duration with its unit, for example 250ms"),
                bad(
                        HEAD + "waivers: [{rule: REL-001, until: soon}]\n",
                        "3:34: until is 'soon', expected a date, for example 2027-03-31"));
    }

    @ParameterizedTest
    @MethodSource("badDocuments")
    void aBadDocumentIsRefusedWithPlaceFindAndRemedy(String text, String message) {
        assertThatExceptionOfType(DesignFileProblem.class)
                .isThrownBy(() -> Documents.parse(text))
                .withMessage("orders.stack.yaml:" + message);
    }

    @Test
    void theFirstOfAnAliasBombIsRefused() {
        assertProblem("a: &a [x, x]\nb: &b [*a, *a]\n", ":1:4: the anchor '&a'; anchors are not supported");
    }

    @Test
    void aFileThatIsNoTextIsRefused() throws IOException {
        Path file = folder.resolve("a.stack.yaml");
        Files.write(file, new byte[] {'a', ':', ' ', (byte) 0xc3, (byte) 0x28});
        assertUnreadable(file, "a.stack.yaml:1:4: a byte that is not UTF-8; save the file as UTF-8");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0});
        assertUnreadable(file, "a.stack.yaml:1:1: the text is in UTF-16; save it as UTF-8");
        Files.write(file, new byte[] {'a', ':', ' ', (byte) 0xe2});
        assertUnreadable(file, "a.stack.yaml:1:4: a byte that is not UTF-8; save the file as UTF-8");
    }

    @Test
    void aFileThatCannotBeReadIsNamedWithTheReason() throws IOException {
        assertUnreadable(
                folder.resolve("no.stack.yaml"),
                "no.stack.yaml: the file cannot be read; there is no " + folder.resolve("no.stack.yaml"));
        Path inner = Files.createDirectory(folder.resolve("inner.stack.yaml"));
        assertUnreadable(inner, "inner.stack.yaml: this is a folder; open a file whose name ends in .stack.yaml");
        assertUnreadable(
                Path.of("/dev/null"), "null: this is no regular file; open a file whose name ends in .stack.yaml");
        Path large = folder.resolve("large.stack.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(50L << 20);
        }
        assertUnreadable(large, "large.stack.yaml: the file is larger than 32 MiB; this is hardly a design");
    }

    private static void assertProblem(String text, String message) {
        assertThatExceptionOfType(DesignFileProblem.class)
                .isThrownBy(() -> Documents.parse(text))
                .withMessage("orders.stack.yaml" + message);
    }

    private static void assertUnreadable(Path file, String message) {
        assertThatExceptionOfType(DesignFileProblem.class)
                .isThrownBy(() -> DesignFile.read(file))
                .withMessage(message);
    }

    @Test
    void unknownKeysAndKindsAndKeysWithoutValueAreNoErrors() throws DesignFileProblem {
        String text =
                HEAD + "zones:\nlinks:\nnew: [1]\ncomponents: {web: {kind: sundial, shadow: {long: yes}, limits: }}\n";
        assertThat(Documents.parse(text).text()).isEqualTo(text);
    }
}
