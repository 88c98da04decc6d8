package dev.stackwright.generate.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stackwright.generate.GenerateProblem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {

    private static final Map<String, Object> CONTEXT = Map.of("name", "web", "list", List.of("a", "b"), "size", "3MiB");

    private final Templates templates = new Templates();

    @Test
    void aLineOfTagsLeavesNoLineBehind() throws Exception {
        assertThat(fill("{% for each in list %}\n- {{ each }}{% if not loop.last %},{% endif %}\n{% endfor %}\nend\n"))
                .isEqualTo("- a,\n- b\nend\n");
    }

    @ParameterizedTest
    @CsvSource({"bytes, 3145728", "kibibytes, 3072", "mebibytes, 3", "half, 1572864"})
    void aQuantityComesInTheUnitOfTheServer(String filter, String text) throws Exception {
        assertThat(fill("{{ size | " + filter + " }}")).isEqualTo(text);
    }

    @Test
    void textIsIndentedAndQuoted() throws Exception {
        assertThat(templates.fill("x", "{{ raw | indent(2) }}|{{ raw | json }}", Map.of("raw", "a \"b\"\n\nc")))
                .isEqualTo("  a \"b\"\n\n  c|\"a \\\"b\\\"\\n\\nc\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{ name.getClass() }} | access to",
                "{{ name.length() }} | access to",
                "{% include 'kind.yaml' %} | Unexpected tag name",
                "{% import 'kind.yaml' %} | Unexpected tag name",
                "{% extends 'kind.yaml' %} | Unexpected tag name",
                "{% for a in range(1, 2000000000) %}{% endfor %} | more than 10000 rounds",
                "{% for a in range(1, 200) %}{% for b in range(1, 200) %}{% endfor %}{% endfor %} | more than 10000 rounds",
                "{% macro again() %}{{ again() }}{% endmacro %}{{ again() }} | without end",
                "{% macro twice(n) %}{% if n > 0 %}{{ twice(n - 1) }}{{ twice(n - 1) }}{% endif %}{% endmacro %}{{ twice(40) }}"
                        + " | too many steps",
                "{{ nothing() }} | nothing"
            })
    void whatATemplateMayNotDoIsSaidWithItsPlace(String template, String said) {
        assertThatThrownBy(() -> fill(template))
                .isInstanceOf(GenerateProblem.class)
                .hasMessageStartingWith("The template kind/file cannot be filled")
                .hasMessageContaining(said);
    }

    @Test
    void aTextThatGrowsWithoutBoundIsStopped() {
        String line = "x".repeat(1000);

        assertThatThrownBy(() -> fill("{% for a in range(1, 9000) %}" + line + "{% endfor %}"))
                .isInstanceOf(GenerateProblem.class);
    }

    private String fill(String template) throws GenerateProblem {
        return templates.fill("kind/file", template, CONTEXT);
    }
}
