package dev.stackwright.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stackwright.model.Design;
import org.junit.jupiter.api.Test;

/// Part of a design as text.
class FragmentTest {

    private static final String TEXT = """
            zones:
              data: {trust: data}
            components:
              api: {kind: service}
              cache: {kind: redis, zone: data}
            links:
              - {from: api, to: cache, pattern: cache-aside}
            layout:
              components: {api: [0, 0], cache: [288, 0]}
            """;

    @Test
    void readsBackAsItIs() throws DesignFileProblem {
        Design design = Fragment.read("clipboard", TEXT);
        assertThat(Fragment.of(design)).isEqualTo(TEXT);
        assertThat(design.name()).isEqualTo("fragment");
    }

    @Test
    void aWholeFileIsReadToo() throws DesignFileProblem {
        Design whole = Template.of("storefront").orElseThrow().design();
        String text =
                new String(Template.of("storefront").orElseThrow().content(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(Fragment.read("clipboard", text)).isEqualTo(whole);
    }

    @Test
    void aProblemIsToldWithItsLine() {
        assertThatThrownBy(() -> Fragment.read("clipboard", "components:\n  api: {kind: [service]}\n"))
                .isInstanceOf(DesignFileProblem.class)
                .hasMessageStartingWith("clipboard:2:");
    }
}
