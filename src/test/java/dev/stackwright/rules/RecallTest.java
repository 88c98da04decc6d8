package dev.stackwright.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.document.DesignFile;
import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import dev.stackwright.support.Designs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole designs, each broken on purpose in one way, and whether that is found.
class RecallTest {

    private static final Path BREAKAGES = Path.of("src/test/resources/recall.tsv");

    record Breakage(String template, String element, String path, String value, String rule, String meaning) {

        static Breakage of(String line) {
            String[] cells = line.split("\t", -1);
            return new Breakage(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
        }

        Element place() {
            String name = element.substring(element.indexOf(' ') + 1);
            return element.startsWith("link ") ? new Element.OfLink(name) : Element.component(name);
        }

        Edit edit() {
            return path.equals("pattern")
                    ? new Edit.ChangePattern(place().label(), value)
                    : new Edit.SetProperty(place(), path, written().orElse(null));
        }

        private Optional<Value> written() {
            if (value.equals("-")) {
                return Optional.empty();
            }
            String inside = value.substring(1, Math.max(1, value.length() - 1));
            if (value.startsWith("{")) {
                String[] pair = inside.split(": ", 2);
                return Optional.of(Fields.of(pair[0], Scalar.of(pair[1])));
            }
            return Optional.of(
                    value.startsWith("[")
                            ? new Items(Stream.of(inside.split(", "))
                                    .filter(item -> !item.isEmpty())
                                    .<Value>map(Scalar::of)
                                    .toList())
                            : Scalar.typed(value));
        }

        @Override
        public String toString() {
            return template + ": " + meaning;
        }
    }

    static Stream<Breakage> breakages() throws Exception {
        return Files.readAllLines(BREAKAGES).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Breakage::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breakages")
    void isFound(Breakage breakage) throws Exception {
        Design sound = DesignFile.read(Path.of("assets/templates/" + breakage.template() + ".stack.yaml"))
                .design();
        Design broken = breakage.edit().applyTo(sound);
        List<String> before = findings(sound);
        List<String> found = findings(broken).stream()
                .filter(finding -> !before.contains(finding))
                .toList();

        assertThat(broken).isNotEqualTo(sound);
        assertThat(found).anyMatch(finding -> finding.startsWith(breakage.rule()));
    }

    @Test
    void fortyWaysAreTried() throws Exception {
        assertThat(breakages().count()).isGreaterThanOrEqualTo(40);
    }

    private static List<String> findings(Design design) {
        return Rules.check(Analysis.of(design.topology(), Designs.CATALOG)).stream()
                .map(finding -> finding.id() + " " + finding.element().label())
                .toList();
    }
}
