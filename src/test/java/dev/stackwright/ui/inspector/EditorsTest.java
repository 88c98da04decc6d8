package dev.stackwright.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Link;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.model.Zone;
import dev.stackwright.model.vocabulary.Property;
import dev.stackwright.model.vocabulary.Type;
import dev.stackwright.model.vocabulary.Vocabulary;
import dev.stackwright.support.Designs;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every property of the vocabulary can be entered in the inspector, but those that are listed here.
class EditorsTest {

    /// The parts of a container that are structures of their own, which are written in the file.
    private static final Set<String> IN_THE_FILE =
            Set.of("queues", "topics", "streams", "indexes", "logging", "ulimits", "compose");

    /// What the kind decides or has groups of its own, and what a link is drawn by.
    private static final Set<String> ELSEWHERE = Set.of("kind", "settings", "insert", "files", "from", "to");

    private static final Topology TOPOLOGY = Designs.link(
                    Designs.topology("shop", "api:service", "cache:redis"), "api", "cache", "cache-aside")
            .with(new Zone("app", Fields.EMPTY));

    @Test
    void everyPropertyOfAComponentCanBeEntered() {
        assertThat(missing(Vocabulary.COMPONENT, Element.component("api"))).isEmpty();
    }

    @Test
    void everyPropertyOfALinkCanBeEntered() {
        Link link = TOPOLOGY.links().getFirst();
        assertThat(missing(Vocabulary.LINK, Element.link(link))).isEmpty();
    }

    @Test
    void everyPropertyOfAZoneAndEveryRequirementCanBeEntered() {
        assertThat(missing(Vocabulary.ZONE, Element.zone("app"))).isEmpty();
        assertThat(missing(Vocabulary.REQUIREMENTS, Element.design())).isEmpty();
    }

    @Test
    void everyEditorSaysWhatAbsenceMeansAndWhatThePropertyIsFor() {
        for (Element element : List.of(Element.component("api"), Element.zone("app"), Element.design())) {
            assertThat(fields(element)).allSatisfy(field -> {
                assertThat(field.help()).as(field.path()).isNotEmpty();
                assertThat(field.absent().isEmpty() && !field.path().equals("name"))
                        .as(field.path())
                        .isFalse();
            });
        }
    }

    @Test
    void aSmallMapIsOneLineThatReadsBack() {
        Fields breaker = Fields.of("failures", Scalar.typed("5")).with("open", Scalar.of("30s"));

        assertThat(FlowText.text(breaker)).isEqualTo("{failures: 5, open: 30s}");
        assertThat(FlowText.value("{failures: 5, open: 30s}")).isEqualTo(breaker);
        assertThat(FlowText.value("true")).isEqualTo(Scalar.typed("true"));
    }

    private static Set<String> missing(Vocabulary vocabulary, Element element) {
        Set<String> missing = new TreeSet<>(vocabulary.properties().stream()
                .flatMap(property -> paths("", property))
                .filter(path -> !ELSEWHERE.contains(path) && !IN_THE_FILE.contains(path))
                .collect(Collectors.toSet()));
        String prefix = element instanceof Element.OfDesign ? "requirements." : "";
        fields(element).forEach(field -> missing.remove(field.path().replace(prefix, "")));
        return missing;
    }

    private static Stream<String> paths(String prefix, Property property) {
        String path = prefix + property.name();
        return property.type() instanceof Type.Group group
                        && !group.properties().isEmpty()
                ? group.properties().stream().flatMap(inner -> paths(path + ".", inner))
                : Stream.of(path);
    }

    private static List<FieldSpec> fields(Element element) {
        return new Sheets(Designs.CATALOG, TOPOLOGY, Optional.empty())
                .of(element).orElseThrow().groups().stream()
                        .flatMap(group -> group.fields().stream())
                        .toList();
    }
}
