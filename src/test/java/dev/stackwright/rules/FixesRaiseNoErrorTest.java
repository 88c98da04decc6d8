package dev.stackwright.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.model.Design;
import dev.stackwright.support.Designs;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixesRaiseNoErrorTest {

    static Stream<Rule> rules() {
        return Rules.ALL.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void noFixOfABadExampleBreaksAnotherRuleBadly(Rule rule) throws IOException, DesignFileProblem {
        for (String example : RuleExamplesTest.examples(rule, "bad")) {
            Design bad = RuleExamplesTest.design(rule, example);
            List<String> before = errors(bad);

            for (Finding finding : rule.check(Analysis.of(bad.topology(), Designs.CATALOG))) {
                for (Fix fix : finding.fixes()) {
                    assertThat(errors(fix.edit().applyTo(bad)))
                            .as(example + ": " + fix.title())
                            .isSubsetOf(before);
                }
            }
        }
    }

    private static List<String> errors(Design design) {
        return Rules.check(Analysis.of(design.topology(), Designs.CATALOG)).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.id() + " " + finding.element().label())
                .toList();
    }
}
