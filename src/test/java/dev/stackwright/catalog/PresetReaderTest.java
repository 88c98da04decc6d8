package dev.stackwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stackwright.model.vocabulary.Type;
import dev.stackwright.model.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A preset says whose names it writes, or its file, key and expectation are named.
class PresetReaderTest {

    private static final String GOOD = """
            title: One
            help: Help.
            source: A page
            rows:
              - protocol: redis
                patterns: [queue]
                variables: {"{TARGET}_A": "{url}"}
            files:
              - name: calls.yml
                target: /etc/calls.yml
                policies: [timeout]
                text: "{{ name }}"
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theDesignKnowsEveryPresetAndPlain() {
        List<String> words = ((Type.Choice)
                        Vocabulary.COMPONENT.property("preset").orElseThrow().type())
                .words();

        List<String> expected = new ArrayList<>(List.of("plain"));
        CatalogIndex.load().presets().forEach(preset -> expected.add(preset.id()));
        assertThat(words).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyRowIsForAProtocolAndForModesThatAKindOffers() {
        Catalog catalog = CatalogIndex.load();
        Set<String> protocols = new HashSet<>();
        Set<String> modes = new HashSet<>();
        for (Kind kind : catalog.kinds().values()) {
            kind.offers().forEach(offer -> protocols.add(offer.protocol()));
            kind.modes().forEach(mode -> modes.add(mode.id()));
        }

        assertThat(catalog.presets())
                .allSatisfy(preset -> assertThat(preset.rows()).allSatisfy(row -> {
                    assertThat(protocols).contains(row.protocol());
                    assertThat(modes).containsAll(row.modes());
                }));
    }

    @Test
    void aGoodFileIsRead() throws Exception {
        Preset preset = read(GOOD);

        Preset.Row row = preset.row("redis", Mode.STANDALONE, Pattern.QUEUE).orElseThrow();
        assertThat(Preset.name(row.variables().firstEntry().getKey(), "order-db"))
                .isEqualTo("ORDER_DB_A");
        assertThat(preset.row("redis", Mode.STANDALONE, Pattern.LOCK)).isEmpty();
        assertThat(Preset.name("Of__{Target}", "order-db")).isEqualTo("Of__OrderDb");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title: One       | titel: One      | presets/one.yaml: titel is not known here; expected one of [files, help, rows, source, title]",
                "title: One       | note            | presets/one.yaml: ",
                "protocol: redis  | modes: [x]      | presets/one.yaml: rows.protocol is missing",
                "[queue]          | [queues]        | presets/one.yaml: rows.patterns has 'queues'; expected one of [request, ",
                "[timeout]        | [patience]      | presets/one.yaml: files.policies has 'patience'; expected one of [timeout, retries, circuitBreaker, rateLimit, maxInFlight]",
                "[timeout]        | []              | presets/one.yaml: files.policies is missing; expected a list, for example [timeout, retries]",
                "{url}            | {uri}           | presets/one.yaml: rows.variables.{TARGET}_A has 'uri'; expected one of [database, host, hosts, password, port, sentinel.hosts, url, user]",
                "{TARGET}_A       | {target}-A      | presets/one.yaml: rows.variables.{target}-A is no variable's name; expected letters, digits and _, and {TARGET} or {Target}",
                "{\"{TARGET}_A\": \"{url}\"} | {} | presets/one.yaml: rows.variables is missing; expected a map, for example {REDIS_URL: \"{url}\"}",
            })
    void aWrongFileIsRefusedWithItsPlace(String good, String wrong, String message) {
        assertThatThrownBy(() -> read(GOOD.replace(good, wrong)))
                .isInstanceOf(CatalogProblem.class)
                .hasMessageStartingWith(message);
    }

    private Preset read(String text) throws IOException, CatalogProblem {
        Files.writeString(folder.resolve("one.yaml"), text);
        return PresetReader.read(
                "one", PresetReader.sources(folder).firstEntry().getValue());
    }
}
