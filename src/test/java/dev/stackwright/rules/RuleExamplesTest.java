package dev.stackwright.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import dev.stackwright.analysis.Analysis;
import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.model.Design;
import dev.stackwright.model.History;
import dev.stackwright.support.Designs;
import dev.stackwright.support.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What each rule says of its examples. `bad`, `good`, `nearmiss` and `unknown` are there for every rule; further ones
/// of
/// a sort, which the page of the rule does not show, have a name behind it: `bad-limits.stack.yaml`.
class RuleExamplesTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/rules");

    static Stream<Rule> rules() {
        return Rules.ALL.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theBadExamplesHaveExactlyTheExpectedFindings(Rule rule) throws IOException, DesignFileProblem {
        for (String example : examples(rule, "bad")) {
            Golden.compareText(lines(rule, design(rule, example)), golden(rule, example + ".findings"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void goodNearmissAndUnknownExamplesHaveNoFinding(Rule rule) throws IOException, DesignFileProblem {
        for (String sort : List.of("good", "nearmiss", "unknown")) {
            for (String example : examples(rule, sort)) {
                assertThat(lines(rule, design(rule, example))).as(example).isEmpty();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theFirstFixMendsTheBadExampleAndIsUndone(Rule rule) throws DesignFileProblem {
        Design bad = design(rule, "bad");
        List<Finding> found = findings(rule, bad);
        if (!Files.exists(EXAMPLES.resolve(rule.info().id()).resolve("fixed.stack.yaml"))) {
            assertThat(found).allSatisfy(finding -> assertThat(finding.fixes()).isEmpty());
            return;
        }
        Fix fix = found.getFirst().fixes().getFirst();
        History history = History.of(bad).apply(fix.edit());
        assertThat(history.present().topology()).isEqualTo(design(rule, "fixed").topology());
        assertThat(findings(rule, history.present())).hasSize(found.size() - 1);
        assertThat(history.apply(fix.edit())).isEqualTo(history);
        assertThat(history.undo().present()).isEqualTo(bad);
    }

    /// An example whose findings have no fixes has no file of fixes.
    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyFixOfTheBadExamplesChangesTheseLines(Rule rule) throws IOException, DesignFileProblem {
        for (String example : examples(rule, "bad")) {
            Design bad = design(rule, example);
            StringBuilder fixes = new StringBuilder();
            for (Finding finding : findings(rule, bad)) {
                for (Fix fix : finding.fixes()) {
                    fixes.append(line(finding)).append(changes(fix, bad)).append('\n');
                }
            }
            Golden.compareText(fixes.toString(), golden(rule, example + ".fixes"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everySortOfFindingIsDeclared(Rule rule) throws IOException, DesignFileProblem {
        for (String example : examples(rule, "bad")) {
            assertThat(findings(rule, design(rule, example))).isNotEmpty().allSatisfy(finding -> {
                assertThat(rule.info().facets().keySet().contains(finding.facet())
                                || finding.facet().isEmpty())
                        .as(finding.id())
                        .isTrue();
                assertThat(finding.evidence()).isNotEmpty();
                assertThat(finding.severity()).isEqualTo(rule.info().severity(finding.facet()));
            });
        }
    }

    @Test
    void everyRuleHasAnIdOfItsOwnAndSaysWhyAndFromWhere() {
        assertThat(Rules.ALL).extracting(rule -> rule.info().id()).doesNotHaveDuplicates();
        assertThat(Rules.ALL).allSatisfy(rule -> {
            assertThat(rule.info().when()).isNotBlank();
            assertThat(rule.info().fix()).isNotBlank();
            assertThat(rule.info().why()).isNotBlank();
            assertThat(rule.info().source()).isNotBlank();
        });
    }

    @Test
    void everyExampleFolderBelongsToARule() throws IOException {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Rules.ALL.stream().map(rule -> rule.info().id()).toList());
        }
    }

    /// The names of the rule's examples of a sort, that without a further name first.
    static List<String> examples(Rule rule, String sort) throws IOException {
        String ending = ".stack.yaml";
        try (Stream<Path> files = Files.list(EXAMPLES.resolve(rule.info().id()))) {
            List<String> further = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(sort + "-") && name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of(sort), further.stream()).toList();
        }
    }

    private static String golden(Rule rule, String file) {
        return "rules/" + rule.info().id() + "/" + file;
    }

    static Design design(Rule rule, String example) throws DesignFileProblem {
        return DesignFile.read(EXAMPLES.resolve(rule.info().id()).resolve(example + ".stack.yaml"))
                .design();
    }

    private static List<Finding> findings(Rule rule, Design design) {
        return rule.check(Analysis.of(design.topology(), Designs.CATALOG));
    }

    private static String changes(Fix fix, Design design) {
        StringBuilder text = new StringBuilder("  " + fix.title() + "\n");
        fix.caution().lines().forEach(line -> text.append("  ! ").append(line).append('\n'));
        List<String> before = DesignFile.create(design).text().lines().toList();
        List<String> after =
                DesignFile.create(fix.edit().applyTo(design)).text().lines().toList();
        DiffUtils.diff(before, after).getDeltas().forEach(delta -> {
            delta.getSource()
                    .getLines()
                    .forEach(line -> text.append("  - ").append(line).append('\n'));
            delta.getTarget()
                    .getLines()
                    .forEach(line -> text.append("  + ").append(line).append('\n'));
        });
        return text.toString();
    }

    private static String lines(Rule rule, Design design) {
        return findings(rule, design).stream()
                .map(finding -> line(finding) + "  " + finding.message() + "\n")
                .collect(Collectors.joining());
    }

    private static String line(Finding finding) {
        String evidence = finding.evidence().entrySet().stream()
                .map(entry -> " " + entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining());
        return finding.severity().id() + " " + finding.id() + " "
                + finding.element().label() + evidence + "\n";
    }
}
