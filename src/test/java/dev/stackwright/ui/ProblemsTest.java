package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Waiver;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Severity;
import dev.stackwright.ui.fx.Look;
import dev.stackwright.ui.shell.Drawer;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What a person does about findings in the list of problems.
final class ProblemsTest extends WindowTest {

    private static final Element PAGES = Element.component("pages");
    private static final Element CACHE = Element.component("cache");

    @Test
    void aFixThatChangesWhatIsStatedShowsFirstWhatItChangesAndIsOneStep() throws Exception {
        open("src/test/resources/rules/CACHE-002/bad.stack.yaml");
        onFx(() -> session().apply(new Edit.SetProperty(CACHE, "settings.maxmemory-policy", Scalar.of("noeviction"))));
        Design before = session().design();
        choose("CACHE-002", CACHE);
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        robot.write("evict").push(KeyCode.ENTER);
        settle();
        assertThat(session().design()).isEqualTo(before);
        assertThat(texts()).first().asString().contains("example.stack.yaml", "maxmemory-policy: allkeys-lru");
        assertThat(texts().stream().map(Object::toString))
                .anyMatch(text ->
                        text.contains("config/cache/redis.conf") && text.contains("maxmemory-policy allkeys-lru"));
        assertThat(label("#fix-consequence")).isEqualTo("Mends 1 finding and raises none.");
        pictures("fix");
        robot.clickOn("#fix-apply");
        settle();
        assertThat(on("CACHE-002", CACHE)).isEmpty();
        assertThat(session().historyProperty().get().undoTitle()).contains("Set maxmemory-policy of cache");
        onFx(() -> session().undo());
        assertThat(session().design()).isEqualTo(before);
    }

    @Test
    void aFixThatOnlyStatesWhatNobodyHadStatedIsAppliedAtOnce() throws Exception {
        open("src/test/resources/rules/CACHE-002/bad.stack.yaml");
        choose("CACHE-002", CACHE);
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        robot.write("evict").push(KeyCode.ENTER);
        settle();
        assertThat(on("CACHE-002", CACHE)).isEmpty();
        assertThat(session().historyProperty().get().past()).hasSize(1);
    }

    @Test
    void aFixThatAssertsSomethingSaysSoAndEscGivesItUp() throws Exception {
        Design before = open("src/test/resources/rules/REL-012/bad.stack.yaml");
        Finding finding = session().judgement().findings().stream()
                .filter(one -> one.rule().equals("REL-012"))
                .findFirst()
                .orElseThrow();
        choose("REL-012", finding.element());
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        robot.write("outbox").push(KeyCode.ENTER);
        settle();
        assertThat(robot.lookup("#fix-sheet .caution").queryLabeled().getText())
                .isEqualTo(finding.fixes().getFirst().caution());
        pictures("caution");
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(robot.lookup("#fix-sheet").tryQuery()).isEmpty();
        assertThat(session().design()).isEqualTo(before);
    }

    @Test
    void theRulesOfTheDesignAreSetByKeyboardInOneStep() throws Exception {
        Design before = open("src/test/resources/rules/CACHE-002/good.stack.yaml");
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.R);
        robot.write("capabilities not").push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.DOWN);
        settle();
        pictures("rules", Look.LIGHT, Look.DARK);
        robot.push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("OPS-006");
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.DOWN);
        robot.push(KeyCode.TAB).write("many");
        assertThat(label("#rule-form .field-problem")).isEqualTo("'many' is no value such as 512.");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("64");
        assertThat(label("#rules-count")).isEqualTo("3 values change.");
        robot.push(KeyCode.ENTER);
        settle();

        Fields asked = Fields.of("severity", Scalar.of("on"));
        assertThat(session().design().topology().rules())
                .isEqualTo(Fields.of("OPS-006", asked.with("processes", Scalar.of(64)))
                        .with("SEC-009", asked));
        assertThat(on("SEC-009", CACHE)).hasSize(1);
        assertThat(session().historyProperty().get().undoTitle()).contains("Set rules");
        choose("SEC-009", CACHE);
        robot.push(KeyCode.SHIFT, KeyCode.F1);
        settle();
        robot.clickOn("Severity…");
        assertThat(robot.lookup("#rule-form .finding-title").queryLabeled().getText())
                .isEqualTo("SEC-009  Capabilities not dropped");
        robot.push(KeyCode.ESCAPE);
        onFx(() -> session().undo());
        assertThat(session().design()).isEqualTo(before);
    }

    @Test
    void allOfARuleAndAllOfAComponentAreOneStepEach() throws Exception {
        Design before = open("assets/samples/broken.stack.yaml");
        choose("CACHE-001", PAGES);
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.ENTER);
        settle();
        robot.clickOn("#fix-apply");
        settle();
        assertThat(session().judgement().findings())
                .noneMatch(finding -> finding.rule().equals("CACHE-001"));
        assertThat(session().historyProperty().get().undoTitle()).contains("Fix all of CACHE-001");
        onFx(() -> session().select(Element.component("sessions")));
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.H);
        settle();
        robot.clickOn("#fix-apply");
        settle();
        assertThat(session().historyProperty().get().undoTitle()).contains("Harden sessions");
        assertThat(session().historyProperty().get().past()).hasSize(2);
        onFx(() -> {
            session().undo();
            session().undo();
        });
        assertThat(session().design()).isEqualTo(before);
    }

    @Test
    void aWaiverNeedsAReasonIsKeptShownAndTakenBack() throws Exception {
        Design before = open("assets/samples/broken.stack.yaml");
        choose("CACHE-002", PAGES);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
        settle();
        assertThat(robot.lookup("#waive-apply").queryButton().isDisabled()).isTrue();
        robot.write("only a pilot").clickOn("#waive-until").write("2999-12-3");
        assertThat(robot.lookup("#waive-apply").queryButton().isDisabled()).isTrue();
        robot.write("1");
        pictures("waive");
        robot.clickOn("#waive-apply");
        settle();
        Waiver waiver = session().design().topology().waivers().getFirst();
        assertThat(waiver.fields().entries().values().stream().map(Object::toString))
                .containsExactly("CACHE-002", "pages", "only a pilot", "2999-12-31");
        assertThat(on("CACHE-002", PAGES)).isEmpty();
        assertThat(robot.lookup("#waived").<ToggleButton>query().getText()).isEqualTo("Waived 1");
        robot.clickOn("#waived");
        settle();
        robot.clickOn("#problem-words").write("pilot");
        settle();
        assertThat(rows()).isEmpty();
        robot.clickOn("#problem-words").eraseText(5).write("CACHE-002");
        settle();
        assertThat(rows()).singleElement().asString().contains("only a pilot");
        pictures("waived");
        robot.clickOn(robot.lookup("#problems .take-back").<Button>query());
        settle();
        assertThat(session().design()).isEqualTo(before);
    }

    @Test
    void theListIsFilteredGroupedAndSteppedThroughAndExplainsWhatIsChosen() throws Exception {
        open("assets/samples/broken.stack.yaml");
        int all = session().judgement().findings().size();
        assertThat(rows()).hasSize(all);
        long errors = session().judgement().count(Severity.ERROR);
        assertThat(robot.lookup("#show-error").<ToggleButton>query().getText()).isEqualTo(Long.toString(errors));
        robot.clickOn("#show-warning").clickOn("#show-info");
        settle();
        assertThat(rows()).hasSize((int) errors);
        robot.clickOn("#show-warning")
                .clickOn("#show-info")
                .clickOn("#grouping")
                .clickOn("By Element");
        settle();
        assertThat(rows().size()).isGreaterThan(all);
        pictures("by-element");
        robot.clickOn("#grouping").clickOn("By Rule");
        robot.push(KeyCode.F8);
        settle();
        robot.push(KeyCode.SHIFT, KeyCode.F1);
        settle();
        pictures("by-rule");
        Finding first = session().judgement().findings().getFirst();
        assertThat(robot.lookup("#rule-page .finding-title").queryLabeled().getText())
                .startsWith(first.rule());
        assertThat(session().selection().only()).contains(first.element());
        robot.push(KeyCode.SHIFT, KeyCode.F8);
        settle();
        assertThat(session().selection().only())
                .contains(session().judgement().findings().getLast().element());
    }

    @Test
    void aLineOfTheAssessmentLeadsToItsElementAndItsFinding() throws Exception {
        open("assets/samples/broken.stack.yaml");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        settle();
        pictures("assessment");
        part(1);
        robot.clickOn("orders caches in pages");
        settle();
        assertThat(session().selection().only()).map(Element::label).contains("orders->pages:cache-aside");
        part(4);
        pictures("assessment-agenda");
        Finding finding = session().judgement().findings().getFirst();
        robot.clickOn(robot.lookup("#assessment .hyperlink")
                .match(node -> node instanceof Hyperlink link && link.getText().equals(finding.id()))
                .<Hyperlink>query());
        settle();
        assertThat(robot.lookup("#problems")
                        .<ListView<Object>>query()
                        .getSelectionModel()
                        .getSelectedItem())
                .asString()
                .contains(finding.message());
    }

    private void part(int index) {
        onFx(() -> robot.lookup("#assessment-parts")
                .<ListView<Object>>query()
                .getSelectionModel()
                .select(index));
    }

    private Design open(String file) throws DesignFileProblem {
        DesignFile read = DesignFile.read(Path.of(file));
        onFx(() -> {
            window.files().open(read.design());
            window.frame().drawer(Drawer.Tab.PROBLEMS);
        });
        return session().design();
    }

    private void choose(String rule, Element element) {
        Finding finding = on(rule, element).getFirst();
        onFx(() -> window.frame().problems().choose(finding));
    }

    private List<Finding> on(String rule, Element element) {
        return session().judgement().on(element).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private List<Object> rows() {
        return robot.lookup("#problems").<ListView<Object>>query().getItems();
    }

    private List<Object> texts() {
        return robot.lookup("#fix-texts").<ListView<Object>>query().getItems();
    }

    private String label(String query) {
        return robot.lookup(query).<Label>query().getText();
    }
}
