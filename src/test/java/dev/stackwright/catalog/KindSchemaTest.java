package dev.stackwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The schema for people's editors and the reader that decides say the same.
class KindSchemaTest {

    private static final Path CATALOG = Path.of("assets/catalog");
    private static final Path WHOLE = Path.of("src/test/resources/catalog");
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode text = JSON.readTree(CATALOG.resolve("kind.schema.json"));
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text);

    @Test
    void everyKindFitsTheSchema() throws Exception {
        for (CatalogFolder.Source source : CatalogFolder.sources(CATALOG)) {
            assertThat(schema.validate(json(source.content())))
                    .as(source.folder())
                    .isEmpty();
        }
    }

    @Test
    void aKindThatUsesEveryKeyFitsBoth() throws Exception {
        CatalogFolder.Source whole = CatalogFolder.sources(WHOLE).getFirst();

        assertThatCode(whole::kind).doesNotThrowAnyException();
        assertThat(schema.validate(json(whole.content()))).isEmpty();
        SortedSet<String> unused = new TreeSet<>(text.path("properties").propertyNames());
        unused.removeAll(whole.content().entries().keySet());
        assertThat(unused).containsExactly("like");
    }

    @Test
    void bothKnowTheSameTraitsAndPatterns() {
        assertThat(words("/properties/traits/items/enum"))
                .containsExactlyElementsOf(
                        Stream.of(Trait.values()).map(Trait::id).toList());
        for (String place :
                List.of("/properties/offers/items/properties/patterns/items/enum", "/properties/accounts/enum")) {
            assertThat(words(place))
                    .as(place)
                    .containsExactlyElementsOf(
                            Stream.of(Pattern.values()).map(Pattern::id).toList());
        }
    }

    private List<String> words(String pointer) {
        return text.at(pointer).valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void bothRefuseAKeyThatTheyDoNotKnowWhereverItStands() throws Exception {
        CatalogFolder.Source whole = CatalogFolder.sources(WHOLE).getFirst();
        for (String path : List.of(
                "odd",
                "probe.odd",
                "stop.odd",
                "limits.odd",
                "modes.cluster.odd",
                "helpers.setup.odd",
                "helpers.setup.probe.odd",
                "ports.http.odd",
                "settings.size.odd",
                "insertions.end.odd",
                "secrets.password.odd",
                "metrics.odd")) {
            Fields broken = whole.content().withPath(path, Scalar.of("x"));

            assertThat(schema.validate(json(broken))).as(path).isNotEmpty();
            assertThatThrownBy(new CatalogFolder.Source("whole", broken, whole.templates())::kind)
                    .as(path)
                    .isInstanceOf(CatalogProblem.class)
                    .hasMessageContaining(path);
        }
        for (String rows : List.of("offers", "files", "recordings", "alerts", "panels")) {
            Fields row = ((Fields) ((Items) whole.content().value(rows).orElseThrow())
                            .values()
                            .getFirst())
                    .with("odd", Scalar.of("x"));
            Fields broken = whole.content().with(rows, new Items(List.of(row)));

            assertThat(schema.validate(json(broken)).stream().map(Error::getKeyword))
                    .as(rows)
                    .contains("additionalProperties");
            assertThatThrownBy(new CatalogFolder.Source("whole", broken, whole.templates())::kind)
                    .as(rows)
                    .hasMessageContaining(rows + ".odd");
        }
    }

    @Test
    void aKindOfOneFolderIsReadFromItsFolderAlone() throws Exception {
        Kind whole = CatalogFolder.sources(WHOLE).getFirst().kind();

        assertThat(whole.modes()).extracting(Mode::id).containsExactly("standalone", "cluster");
        assertThat(whole.setting("mode").orElseThrow().choices()).containsExactly("standalone", "cluster");
        assertThat(whole.files().getFirst().each()).isEqualTo("members");
        assertThat(whole.exceptions()).isEqualTo(Map.of("SEC-001", "it has no other tag"));
    }

    private static JsonNode json(Value value) {
        return switch (value) {
            case Fields fields -> {
                ObjectNode node = JSON.createObjectNode();
                fields.entries().forEach((key, inner) -> node.set(key, json(inner)));
                yield node;
            }
            case Items items -> {
                ArrayNode node = JSON.createArrayNode();
                items.values().forEach(item -> node.add(json(item)));
                yield node;
            }
            case Scalar scalar ->
                switch (scalar.type()) {
                    case NULL -> JSON.nullNode();
                    case BOOLEAN ->
                        JSON.getNodeFactory().booleanNode(scalar.text().equals("true"));
                    case INTEGER -> JSON.getNodeFactory().numberNode(Long.parseLong(scalar.text()));
                    case DECIMAL, TEXT -> JSON.getNodeFactory().stringNode(scalar.text());
                };
        };
    }
}
