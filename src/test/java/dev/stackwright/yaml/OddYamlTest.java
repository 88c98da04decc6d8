package dev.stackwright.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddYamlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%YAML 1.2\n---\na: {b: 1}\nc: [x]\n...\n",
                "? a\n: {b: 1}\n? c\n: - x\n",
                "'a': !!map {\"b\":1}\nc: !!seq [!!str x]\n",
                "!!map\na: !!map\n  b: !!int 1\nc: !!seq\n- x\n",
                "a: {b: 1}\nc:\n\n\n  -   x   # tail\n\n# end",
                "{a: {b: 1}, c: [x]}\n",
                "{\n  a:\n    {b: 1}\n  , c:\n    [x]\n}\n",
                "a: {b: 1,}\nc: [x,]\n",
                "a:\n  b: 1\nc:\n- >-\n  x\n",
                "a: {\n b: 1 # one\n}\nc: [\n x # ex\n]",
                "# 😀\na: {\"b\": 1}\nc: ['x']\r\n",
                "a:\n  # inner\n  b: 1\n  # end of a\n# c\nc:\n  # first\n  - x\n  # last\n"
            })
    void everyWayOfWritingCanBeEdited(String text) throws YamlProblem {
        YamlDocument document = YamlDocument.read(text);
        Fields root = Fields.of("a", Fields.of("b", Scalar.of(1))).with("c", Items.of("x"));
        assertThat(document.root()).isEqualTo(root);
        List<Value> values = List.of(
                Scalar.of(2),
                Scalar.of("two\nrows\n"),
                Scalar.NULL,
                Fields.EMPTY,
                Items.EMPTY,
                Items.of("x", "y"),
                Items.of("y", "x"),
                Fields.of("d", Scalar.of(1)),
                Fields.of("b", Fields.of("e", Scalar.of(1))));
        for (String path : List.of("a", "a.b", "a.d", "c", "new")) {
            for (Value value : values) {
                Fields wanted = root.withPath(path, value);
                assertThat(document.with(wanted).root()).isEqualTo(wanted);
                assertThat(document.with(wanted).with(root).root()).isEqualTo(root);
            }
            Fields without = root.withPath(path, null);
            assertThat(document.with(without).root()).isEqualTo(without);
        }
    }

    @Test
    void hostileTextIsReadOrRefusedInTime() {
        refusedInTime("a: [" + "1,".repeat(8 << 20) + "]\n", "there are more than 1000000 values");
        refusedInTime("a: " + "{b: ".repeat(4 << 20), "values are nested deeper than 64 levels");
        refusedInTime("- ".repeat(4 << 20), "values are nested deeper than 64 levels");
        refusedInTime("a: &a [x]\n" + "b: [*a]\n".repeat(100_000), "the anchor '&a'; anchors are not supported");
        refusedInTime("x".repeat((32 << 20) + 1), "the text is larger than 32 MiB; split it");
        refusedInTime("\"" + "x".repeat(8 << 20), "this is not YAML");
        refusedInTime("a: b\n" + "c".repeat(8 << 20), "this is not YAML");
    }

    @Test
    void aLongRowIsEditedInTime() {
        String text = "a: [" + "{b: 1}, ".repeat(50_000) + "{c: 1}]\n";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            YamlDocument document = YamlDocument.read(text);
            Items items = (Items) document.root().value("a").orElseThrow();
            Fields wanted = Fields.of("a", items.plus(Scalar.of(2)));
            assertThat(document.with(wanted).text()).isEqualTo(text.replace("{c: 1}]", "{c: 1}, 2]"));
        });
    }

    private static void refusedInTime(String text, String message) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatExceptionOfType(YamlProblem.class)
                        .isThrownBy(() -> YamlDocument.read(bytes, Set.of()))
                        .withMessageStartingWith(message));
    }
}
