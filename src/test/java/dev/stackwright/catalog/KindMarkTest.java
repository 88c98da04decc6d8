package dev.stackwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stackwright.model.Fields;
import dev.stackwright.model.Scalar;
import dev.stackwright.support.Designs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KindMarkTest {

    private static final String BEGIN = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" fill=\"none\""
            + " stroke=\"currentColor\" stroke-width=\"1.75\" stroke-linecap=\"round\" stroke-linejoin=\"round\">";

    @Test
    void everyKindHasAMarkOfItsOwn() {
        List<KindMark> marks =
                Designs.CATALOG.kinds().values().stream().map(Kind::mark).toList();

        assertThat(marks).doesNotHaveDuplicates().doesNotContain(KindMark.PLAIN, KindMark.UNKNOWN);
    }

    @Test
    void aMarkIsTheLinesOfItsFile() throws Exception {
        assertThat(read(BEGIN + "\n  <path d=\"M3 12h18\"/>\n  <path d=\"M12 3a9 9 0 1 0 .5-.25z\"/>\n</svg>\n"))
                .isEqualTo(new KindMark("M3 12h18M12 3a9 9 0 1 0 .5-.25z"));
    }

    @Test
    void aKindWithoutAMarkIsABox() throws Exception {
        assertThat(KindMark.read("mailbox", Map.of("mailbox.conf", ""))).isEqualTo(KindMark.PLAIN);
    }

    @Test
    void aFileThatIsNoMarkSaysWhereAndWhatIsExpected() {
        String frame = "mailbox/mark.svg: is not framed as a mark is; expected the first line " + BEGIN
                + " and the last line </svg>";
        assertRefused("", frame);
        assertRefused("<svg viewBox=\"0 0 32 32\">\n<path d=\"M1 1h2\"/>\n</svg>", frame);
        assertRefused(BEGIN + "\n<path d=\"M1 1h2\"/>", frame);
        assertRefused(
                BEGIN + "\n<path d=\"M1 1h2\"/>\n<circle cx=\"3\" cy=\"4\" r=\"5\"/>\n</svg>",
                "mailbox/mark.svg: line 3 is '<circle cx=\"3\" cy=\"4\" r=\"5\"/>'; expected <path d=\"...\"/>,"
                        + " a mark is lines and nothing else");
        assertRefused(
                BEGIN + "\n<path d=\"m1 1h2\"/>\n</svg>",
                "mailbox/mark.svg: line 2 has 'm1 1h2', which is no path; expected M and two numbers first, then"
                        + " commands of SVG with all their numbers");
        assertRefused(
                BEGIN + "\n</svg>",
                "mailbox/mark.svg: has 0 characters of path data; expected 1 to 2000, because a finer mark cannot be"
                        + " told at 16 pixels");
        assertRefused(
                BEGIN + "\n<path d=\"M1 1" + "h1".repeat(400_000) + "\"/>\n</svg>",
                "mailbox/mark.svg: has 800004 characters of path data; expected 1 to 2000, because a finer mark cannot"
                        + " be told at 16 pixels");
    }

    @Test
    void aKindThatStillNamesAnIconSaysWhatToDo() {
        Fields kind = Fields.EMPTY.with("id", Scalar.of("mailbox")).with("icon", Scalar.of("mdi2e-email"));

        assertThatThrownBy(() -> KindReader.read("mailbox", kind, Map.of()))
                .isInstanceOf(CatalogProblem.class)
                .hasMessage("mailbox/kind.yaml: icon is no key any more; take the line away and draw the kind's mark in"
                        + " mark.svg");
    }

    private static void assertRefused(String file, String sentence) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(CatalogProblem.class).hasMessage(sentence);
    }

    private static KindMark read(String file) throws CatalogProblem {
        return KindMark.read("mailbox", Map.of("mark.svg", file));
    }
}
