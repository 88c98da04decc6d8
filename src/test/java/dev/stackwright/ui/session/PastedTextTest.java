package dev.stackwright.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.support.Designs;
import org.junit.jupiter.api.Test;

/// What a text from the clipboard means.
class PastedTextTest {

    private static final String NOTHING =
            "The clipboard holds no components. Copy cards, part of a design, a Compose file or docker run lines.";

    @Test
    void textThatMeansNoComponentsIsRefusedInASentence() {
        assertThat(sentence("Dear all,\nsee you at noon: here.")).isEqualTo(NOTHING);
        assertThat(sentence("{\"a\": 1}")).isEqualTo(NOTHING);
        assertThat(sentence("components: {}\n")).isEqualTo("The design in the clipboard has no components.");
        assertThat(sentence("components: [1]\n"))
                .isEqualTo(
                        "Nothing was pasted. clipboard:1:13: 'components' must be a map, for example components: {...}");
        assertThat(sentence("a".repeat(PastedText.LONGEST + 1)))
                .isEqualTo("The text in the clipboard is too long to be pasted; open it as a file.");
    }

    @Test
    void eachFormIsUnderstood() {
        assertThat(names("components:\n  cache: {kind: redis}\n")).containsExactly("cache");
        assertThat(names("services:\r\n  cache:\r\n    image: redis\r\n")).containsExactly("cache");
        assertThat(names("$ docker run --name cache redis")).containsExactly("cache");
    }

    private static String sentence(String text) {
        return PastedText.of(text, Designs.CATALOG) instanceof PastedText.Refused(String sentence) ? sentence : "";
    }

    private static Iterable<String> names(String text) {
        return PastedText.of(text, Designs.CATALOG) instanceof PastedText.Understood understood
                ? understood.design().topology().components().keySet()
                : java.util.List.of();
    }
}
