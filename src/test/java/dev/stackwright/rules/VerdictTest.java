package dev.stackwright.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.model.Waiver;
import dev.stackwright.support.Designs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a verdict makes of what the rules find.
class VerdictTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 31);

    private static final RuleInfo MILD =
            info("TEST-001").parameter("limit", "3", "How many there may be.").milderInDev();
    private static final Rule ALWAYS = Rule.ofComponents(
            MILD,
            (_, component) -> java.util.Optional.of(MILD.finding(
                    "", Element.component(component.name()), "There is one", Evidence.of("name", "x"), List.of())));
    private static final Rule BROKEN = Rule.ofComponents(info("TEST-002"), (_, component) -> {
        throw new IllegalStateException("no idea about " + component.name());
    });

    private static RuleInfo info(String id) {
        return new RuleInfo(id, "Test", Severity.ERROR, Scope.COMPONENT, "Always.", "None.", "It is a test.", "none");
    }

    private static Topology topology(String stage) {
        return Topology.empty("test")
                .withRequirements(Fields.of("stage", Scalar.of(stage)))
                .with(dev.stackwright.model.Component.of("api", "service"));
    }

    private static Verdict judge(Topology topology) {
        return Verdict.of(Analysis.of(topology, Designs.CATALOG), List.of(ALWAYS), TODAY);
    }

    private static Topology ruled(String key, String value) {
        return topology("prod").withRules(Fields.of("TEST-001", Fields.of(key, Scalar.typed(value))));
    }

    private static Waiver waiver(String... keysAndValues) {
        Fields fields = Fields.of("rule", Scalar.of("TEST-001"));
        for (int i = 0; i < keysAndValues.length; i += 2) {
            fields = fields.with(keysAndValues[i], Scalar.of(keysAndValues[i + 1]));
        }
        return new Waiver(fields);
    }

    private static Verdict waived(Waiver waiver) {
        return judge(topology("prod").withWaivers(List.of(waiver)));
    }

    @Test
    void aRuleThatFailsIsNamedAndTakesNoFindingAlong() {
        Verdict verdict = Verdict.of(Analysis.of(topology("prod"), Designs.CATALOG), List.of(BROKEN, ALWAYS), TODAY);

        assertThat(verdict.findings()).extracting(Finding::rule).containsExactly("TEST-001");
        assertThat(verdict.failures())
                .containsExactly(new Failure("TEST-002", "java.lang.IllegalStateException: no idea about api"));
        assertThat(verdict.failures().getFirst().finding().severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void stageAndDesignDecideHowGraveAFindingIs() {
        assertThat(judge(topology("prod")).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(judge(topology("staging")).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(judge(topology("dev")).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(judge(ruled("severity", "info")).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(judge(ruled("severity", "off"))).isEqualTo(new Verdict(List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void aRuleThatWaitsToBeAskedJudgesOnlyADesignThatSetsASeverityForIt() {
        RuleInfo shy = MILD.onRequest();
        Rule waits = new Rule(shy, ALWAYS.look());
        Evaluation silent = Evaluation.of(Analysis.of(ruled("limit", "5"), Designs.CATALOG), List.of(waits));

        assertThat(silent.verdict(TODAY).findings()).isEmpty();
        for (String[] asked : new String[][] {{"on", "ERROR"}, {"info", "INFO"}}) {
            assertThat(silent.then(Analysis.of(ruled("severity", asked[0]), Designs.CATALOG))
                            .verdict(TODAY)
                            .findings())
                    .extracting(finding -> finding.severity().name())
                    .containsExactly(asked[1]);
        }
        assertThat(silent.then(Analysis.of(ruled("severity", "off"), Designs.CATALOG))
                        .verdict(TODAY)
                        .findings())
                .isEmpty();
    }

    @Test
    void whatTheDesignSetsAndNobodyUnderstandsIsRemarked() {
        assertThat(judge(ruled("severity", "grim")).remarks())
                .containsExactly("The severity 'grim' of TEST-001 is none of error, warning, info, on and off.");
        assertThat(judge(ruled("limt", "5")).remarks()).containsExactly("Rule TEST-001 has no parameter 'limt'.");
        assertThat(judge(ruled("limit", "many")).remarks())
                .containsExactly("The parameter limit of TEST-001 cannot be 'many'.");
        assertThat(judge(topology("prod").withRules(Fields.of("TEST-9", Fields.EMPTY)))
                        .remarks())
                .containsExactly("The design sets rule TEST-9, which there is not.");
        assertThat(MILD.number(Analysis.of(ruled("limit", "5"), Designs.CATALOG), "limit"))
                .isEqualTo(5);
        assertThat(MILD.number(Analysis.of(ruled("limit", "50%"), Designs.CATALOG), "limit"))
                .isEqualTo(0.5);
        assertThat(MILD.number(Analysis.of(ruled("limit", "many"), Designs.CATALOG), "limit"))
                .isEqualTo(3);
    }

    @Test
    void aWaiverWithAReasonKeepsTheFindingAsAcceptedUntilItsLastDay() {
        Verdict verdict = waived(waiver("component", "api", "reason", "a pilot", "until", "2027-03-31"));

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.accepted())
                .singleElement()
                .satisfies(accepted -> assertThat(accepted.reason()).isEqualTo("a pilot"));
        assertThat(verdict.remarks()).isEmpty();
    }

    @Test
    void aWaiverThatDoesNothingIsRemarked() {
        Verdict ended = waived(waiver("component", "api", "reason", "a pilot", "until", "2027-03-30"));
        Verdict silent = waived(waiver("component", "api"));
        Verdict idle = waived(waiver("component", "web", "reason", "a pilot"));
        Verdict unknown = judge(topology("prod")
                .withWaivers(List.of(
                        new Waiver(Fields.of("rule", Scalar.of("TEST-9")).with("reason", Scalar.of("a pilot"))))));

        assertThat(List.of(ended, silent, idle, unknown))
                .allSatisfy(verdict -> assertThat(verdict.findings()).hasSize(1));
        List<String> remarks = new ArrayList<>();
        List.of(ended, silent, idle, unknown).forEach(verdict -> remarks.addAll(verdict.remarks()));
        assertThat(remarks)
                .containsExactly(
                        "The waiver of TEST-001 on api ended on 2027-03-30, so it covers nothing any more.",
                        "The waiver of TEST-001 on api gives no reason, so it covers nothing.",
                        "The waiver of TEST-001 on web matches no finding, and can go.",
                        "The waiver of TEST-9 names a rule that there is not.");
    }

    @Test
    void aBaselineKnowsFindingsByWhatWasMeasured() {
        Verdict verdict = judge(topology("prod"));

        assertThat(verdict.findings()).extracting(Finding::identity).containsExactly("TEST-001 component api name=x");
        assertThat(verdict.knowing(Set.of("TEST-001 component api name=x")).findings())
                .isEmpty();
        assertThat(verdict.knowing(Set.of("TEST-001 component api name=y")).findings())
                .hasSize(1);
    }
}
