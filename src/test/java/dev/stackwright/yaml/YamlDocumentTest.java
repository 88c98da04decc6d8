package dev.stackwright.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlDocumentTest {

    private static final Value TWO = Scalar.of(2);

    private static String set(String text, String path, Value value) throws YamlProblem {
        YamlDocument document = YamlDocument.read(text);
        return document.with(document.root().withPath(path, value)).text();
    }

    private static String unset(String text, String path) throws YamlProblem {
        YamlDocument document = YamlDocument.read(text);
        return document.with(document.root().withPath(path, null)).text();
    }

    private static String setItems(String text, String... items) throws YamlProblem {
        YamlDocument document = YamlDocument.read(text);
        return document.with(document.root().with("a", Items.of(items))).text();
    }

    @Test
    void aScalarChangesInItsPlaceAndStyle() throws YamlProblem {
        assertThat(set("a: 1   # one\nb: x\n", "a", TWO)).isEqualTo("a: 2   # one\nb: x\n");
        assertThat(set("a: 'x' # it\n", "a", Scalar.of("it's"))).isEqualTo("a: 'it''s' # it\n");
        assertThat(set("a: \"x\"\n", "a", Scalar.of("y\tz"))).isEqualTo("a: \"y\\tz\"\n");
        assertThat(set("a: x\n", "a", Scalar.of("8080:80"))).isEqualTo("a: \"8080:80\"\n");
        assertThat(set("a: {b:   1, c: [x]}\n", "a.b", TWO)).isEqualTo("a: {b:   2, c: [x]}\n");
        assertThat(set("a:\nb: 1\n", "a", TWO)).isEqualTo("a: 2\nb: 1\n");
        assertThat(set("a: # none\nb: 1\n", "a", TWO)).isEqualTo("a: 2 # none\nb: 1\n");
        assertThat(set("a: |\n  x\n  y\n# end\n", "a", Scalar.of("x\nz\n"))).isEqualTo("a: |\n  x\n  z\n# end\n");
        assertThat(set("a: |\n  x\nb: 1\n", "b", TWO)).isEqualTo("a: |\n  x\nb: 2\n");
    }

    @Test
    void aKeyIsAddedWhereItsMapEnds() throws YamlProblem {
        assertThat(set("a: {b: 1}\n", "a.c", TWO)).isEqualTo("a: {b: 1, c: 2}\n");
        assertThat(set("a: {}\n", "a.c", TWO)).isEqualTo("a: {c: 2}\n");
        assertThat(set("a:\n  b: 1 # one\n\nd: 1\n", "a.c", TWO)).isEqualTo("a:\n  b: 1 # one\n  c: 2\n\nd: 1\n");
        assertThat(set("a: 1", "c", TWO)).isEqualTo("a: 1\nc: 2");
        assertThat(set("a: {\n  b: 1, # one\n  d: 3\n}\n", "a.c", TWO))
                .isEqualTo("a: {\n  b: 1, # one\n  d: 3,\n  c: 2\n}\n");
        assertThat(set("x:\n- a: 1\n", "c", TWO)).isEqualTo("x:\n- a: 1\nc: 2\n");
        assertThat(set("a: |\n  x\n\n\nb: 1\n", "c", TWO)).isEqualTo("a: |\n  x\n\n\nb: 1\nc: 2\n");
    }

    @Test
    void aKeyGoesWithItsRowAndItsComment() throws YamlProblem {
        assertThat(unset("a: 1 # one\nb: 2\n", "a")).isEqualTo("b: 2\n");
        assertThat(unset("# group\na: 1\nb: 2\n", "a")).isEqualTo("# group\nb: 2\n");
        assertThat(unset("# file\n\n# only a\na: 1\n\nb: 2\n", "a")).isEqualTo("# file\n\n\nb: 2\n");
        assertThat(unset("a: {b: 1, c: 2, d: 3}\n", "a.b")).isEqualTo("a: {c: 2, d: 3}\n");
        assertThat(unset("a: {b: 1, c: 2, d: 3}\n", "a.c")).isEqualTo("a: {b: 1, d: 3}\n");
        assertThat(unset("a: {b: 1, c: 2, d: 3}\n", "a.d")).isEqualTo("a: {b: 1, c: 2}\n");
        assertThat(unset("a: {\n  b: 1, # one\n  d: 3 # three\n}\n", "a.d")).isEqualTo("a: {\n  b: 1, # one\n}\n");
        assertThat(unset("x:\n  a:\n    b: 1\n    # end of a\n  c: 1\n", "x.a")).isEqualTo("x:\n  c: 1\n");
    }

    @Test
    void itemsAreAddedRemovedAndReplaced() throws YamlProblem {
        String rows = "a:\n  - x # ex\n  - y\n  # then\n  - z\n";
        assertThat(setItems(rows, "x", "y", "z", "end")).isEqualTo(rows + "  - end\n");
        assertThat(setItems(rows, "x", "z")).isEqualTo("a:\n  - x # ex\n  # then\n  - z\n");
        assertThat(setItems(rows, "new", "x", "y", "z")).isEqualTo("a:\n  - new\n  - x # ex\n  - y\n  # then\n  - z\n");
        assertThat(setItems(rows, "x", "q", "z")).isEqualTo("a:\n  - x # ex\n  - q\n  # then\n  - z\n");
        assertThat(setItems(rows)).isEqualTo("a: []\n");
        assertThat(setItems("a:\n- x\n- y\n", "x", "y", "z")).isEqualTo("a:\n- x\n- y\n- z\n");
        assertThat(setItems("a: [x, y]\n", "y", "z")).isEqualTo("a: [y, z]\n");
        assertThat(setItems("a: []\n", "q")).isEqualTo("a: [q]\n");
    }

    @Test
    void lineBreaksMarkAndMissingEndSurvive() throws YamlProblem {
        assertThat(set("a: 1\r\nb: 1", "a", TWO)).isEqualTo("a: 2\r\nb: 1");
        assertThat(set("a: 1\r\nb: 1\r\n", "c", TWO)).isEqualTo("a: 1\r\nb: 1\r\nc: 2\r\n");
        byte[] marked = "\ufeffa: 1\n".getBytes(StandardCharsets.UTF_8);
        YamlDocument document = YamlDocument.read(marked, Set.of());
        assertThat(document.bytes()).isEqualTo(marked);
        assertThat(document.with(Fields.of("a", TWO)).bytes())
                .isEqualTo("\ufeffa: 2\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aRenamedKeyStaysInItsRow() throws YamlProblem {
        YamlDocument document = YamlDocument.read("a: {x: 1} # first\nb: 2\n");
        Fields wanted = Fields.of("c", Fields.of("x", Scalar.of(1))).with("b", TWO);
        assertThat(document.with(wanted).text()).isEqualTo("c: {x: 1} # first\nb: 2\n");
    }

    @Test
    void charactersOutsideTheBasicPlaneDoNotShiftPlaces() throws YamlProblem {
        assertThat(set("a: \"😀😀\" # 😀\nb: {c: 1}\n", "b.c", TWO)).isEqualTo("a: \"😀😀\" # 😀\nb: {c: 2}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "on, TEXT, on", "yes, TEXT, yes", "8080:80, TEXT, 8080:80", "22:22, TEXT, 22:22", "0777, INTEGER, 0777",
        "0x1F, INTEGER, 31", "0o17, INTEGER, 15", "1.10, DECIMAL, 1.10", "1.4.2, TEXT, 1.4.2", "True, BOOLEAN, true",
        "~, NULL, ''", "'''12''', TEXT, 12", "2027-03-31, TEXT, 2027-03-31", "256MiB, TEXT, 256MiB", "-3, INTEGER, -3"
    })
    void scalarsFollowTheCoreSchema(String written, Scalar.Type type, String text) throws YamlProblem {
        assertThat(YamlDocument.read("a: " + written + "\n").root()).isEqualTo(Fields.of("a", new Scalar(text, type)));
    }
}
