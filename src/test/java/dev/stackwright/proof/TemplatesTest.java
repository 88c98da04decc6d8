package dev.stackwright.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.document.Template;
import dev.stackwright.generate.handoff.HandoffExporter.NextAgent;
import dev.stackwright.model.Design;
import dev.stackwright.model.Point;
import dev.stackwright.repository.DesignExport;
import dev.stackwright.rules.Rules;
import dev.stackwright.rules.Severity;
import dev.stackwright.support.Designs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every template is a design that nobody has to mend.
class TemplatesTest {

    private static final Path FOLDER = Path.of("assets/templates");

    static List<Template> templates() {
        return Template.all();
    }

    @Test
    void everyDesignInTheFolderIsListedOnce() throws Exception {
        List<String> listed = templates().stream().map(Template::resource).toList();
        assertThat(listed).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(14);
        assertThat(templates()).extracting(Template::title).doesNotHaveDuplicates();
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> "templates/" + file.getFileName())
                            .filter(file -> file.endsWith(".stack.yaml")))
                    .isSubsetOf(listed);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateSaysWhenToChooseItAndCarriesItsOwnName(Template template) {
        assertThat(template.when()).matches("[A-Z].{40,200}\\.");
        assertThat(template.design().name()).isEqualTo(template.name());
        assertThat(template.design().topology().requirements().text("stage")).isPresent();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHasNoFindingAboveInfoAndExports(Template template) throws Exception {
        Analysis analysis = Analysis.of(template.design().topology(), Designs.CATALOG);

        assertThat(Rules.check(analysis).stream().filter(finding -> finding.severity() != Severity.INFO))
                .isEmpty();
        assertThat(DesignExport.of(analysis, NextAgent.DEPLOYMENT_ENGINEER, false)
                        .files())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noCardOfATemplateLiesOnAnotherNorInAZoneThatIsNotIts(Template template) {
        Design design = template.design();
        assertThat(design.layout().components().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        design.topology().components().keySet());
        assertThat(overlaps(design)).isEmpty();
    }

    private static List<String> overlaps(Design design) {
        List<Box> boxes = new ArrayList<>();
        design.layout().components().forEach((name, place) -> boxes.add(Box.of(name, place)));
        List<String> overlaps = new ArrayList<>();
        for (Box one : boxes) {
            boxes.stream()
                    .filter(other -> one.name().compareTo(other.name()) < 0 && one.touches(other))
                    .forEach(other -> overlaps.add(one.name() + " and " + other.name()));
        }
        for (String zone : design.topology().zones().keySet()) {
            List<Box> members =
                    boxes.stream().filter(box -> inside(design, box, zone)).toList();
            Box area = Box.around(zone, members);
            boxes.stream()
                    .filter(box -> !inside(design, box, zone) && area.touches(box))
                    .forEach(box -> overlaps.add(box.name() + " in zone " + zone));
        }
        return overlaps;
    }

    private static boolean inside(Design design, Box box, String zone) {
        return design.topology()
                .component(box.name())
                .orElseThrow()
                .zone()
                .filter(zone::equals)
                .isPresent();
    }

    private record Box(String name, double left, double top, double right, double bottom) {

        static Box of(String name, Point place) {
            return new Box(name, place.x(), place.y(), place.x() + 192, place.y() + 72);
        }

        /// The area of a zone around its members, with its margins and its title.
        static Box around(String zone, List<Box> members) {
            return new Box(
                    zone,
                    members.stream().mapToDouble(Box::left).min().orElseThrow() - 24,
                    members.stream().mapToDouble(Box::top).min().orElseThrow() - 36,
                    members.stream().mapToDouble(Box::right).max().orElseThrow() + 24,
                    members.stream().mapToDouble(Box::bottom).max().orElseThrow() + 24);
        }

        boolean touches(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }
}
