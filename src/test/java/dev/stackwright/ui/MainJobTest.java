package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Severity;
import dev.stackwright.ui.session.Selection;
import dev.stackwright.ui.shell.FirstStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/// The whole way of a first design, by mouse and keys alone. Only the two file choosers are answered by a stand-in.
final class MainJobTest extends WindowTest {

    private static final Path GOLDEN = Path.of("src/test/resources/exports/main-job");

    @Test
    void drawsMendsSavesAndExportsAndTheFirstStepsTickThat() throws IOException {
        showFirstSteps();
        drag("#kind-service", 120, 200);
        drag("#kind-redis", 520, 200);
        assertThat(session().design().topology().components().keySet()).containsExactly("service", "redis");

        link();
        assertThat(session().design().topology().links())
                .singleElement()
                .satisfies(link -> assertThat(link.key()).isEqualTo("service->redis:session"));
        assertThat(findings()).contains("CACHE-008");
        pictures("first-steps");
        assertThat(left())
                .containsExactly(
                        "To do: Look at the problems and press a fix",
                        "To do: Export the files",
                        "To do: Start the stack, which needs Docker");

        robot.clickOn("#problems-count");
        settle();
        robot.clickOn("Make redis persistent…");
        settle();
        robot.clickOn("#fix-apply");
        settle();
        assertThat(findings()).doesNotContain("CACHE-008");
        assertThat(session().historyProperty().get().undoTitle()).contains("Make redis persistent");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(findings()).contains("CACHE-008");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        settle();
        assertThat(session().judgement().count(Severity.ERROR)).isZero();

        robot.push(KeyCode.CONTROL, KeyCode.S);
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.E);
        settle();
        assertThat(dialogs.told).isEmpty();
        assertThat(window.files().dirty().get()).isFalse();
        compare();

        assertThat(left()).containsExactly("To do: Start the stack, which needs Docker");
        closeFirstSteps();
    }

    private void showFirstSteps() {
        assertThat(robot.lookup("#first-steps").tryQuery()).as("unasked").isEmpty();
        robot.clickOn("#menu-help").clickOn("#action-first-steps");
        settle();
        assertThat(node("#canvas").isFocused()).isTrue();
        assertThat(left()).hasSize(5);
    }

    private void closeFirstSteps() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        onFx(() -> window.frame().canvas().requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.F6).push(KeyCode.SHIFT, KeyCode.F6);
        settle();
        assertThat(node("#first-steps").isFocused()).isTrue();
        assertThat(node("#first-steps").getAccessibleText())
                .isEqualTo("First steps, 4 of 5. Next: Start the stack, which needs Docker");
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(robot.lookup("#first-steps").tryQuery()).isEmpty();
        assertThat(node("#canvas").isFocused()).isTrue();
        onFx(() -> {
            session().select(Selection.NONE);
            window.frame().firstSteps();
        });
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(robot.lookup("#first-steps").tryQuery()).isEmpty();
        onFx(() -> window.frame().firstSteps());
        robot.clickOn("#first-steps-close");
        settle();
        assertThat(robot.lookup("#first-steps").tryQuery()).isEmpty();
    }

    @Test
    void onlyTheFirstStartOfAllIsOne() {
        FirstStart start = new FirstStart(folder.resolve("state/first-steps"), folder.resolve("recent"));
        assertThat(List.of(start.now(), start.now())).containsExactly(true, false);
        FirstStart known = new FirstStart(folder.resolve("other/first-steps"), folder.resolve("state/first-steps"));
        assertThat(known.now()).as("designs were opened before").isFalse();
        FirstStart unkept = new FirstStart(folder.resolve("state/first-steps/file"), folder.resolve("recent"));
        assertThat(unkept.now()).as("it cannot be kept").isFalse();
    }

    private List<String> left() {
        return robot.lookup(".first-step").queryAllAs(Label.class).stream()
                .map(Label::getAccessibleText)
                .filter(text -> text.startsWith("To do"))
                .toList();
    }

    private void drag(String tile, double x, double y) {
        robot.moveTo(tile).press(MouseButton.PRIMARY);
        robot.moveBy(30, 10).moveTo(at(x, y)).moveTo(at(x + 2, y + 2));
        robot.release(MouseButton.PRIMARY);
        settle();
    }

    private void link() {
        var service = session().design().layout().of("service").orElseThrow();
        var redis = session().design().layout().of("redis").orElseThrow();
        robot.moveTo("#card-service");
        robot.moveTo(at(service.x() + 192, service.y() + 36)).press(MouseButton.PRIMARY);
        robot.moveBy(40, 0).moveTo(at(redis.x() + 104, redis.y() + 40));
        robot.release(MouseButton.PRIMARY);
        settle();
        robot.clickOn("service keeps sessions in redis   (session)");
        settle();
    }

    private List<String> findings() {
        return session().judgement().findings().stream().map(Finding::rule).toList();
    }

    private void compare() throws IOException {
        if ("update".equals(System.getenv("GOLDEN"))) {
            copy(folder.resolve("export"), GOLDEN.resolve("export"));
            Files.copy(
                    folder.resolve("design.stack.yaml"),
                    GOLDEN.resolve("design.stack.yaml"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(folder.resolve("design.stack.yaml")).hasSameTextualContentAs(GOLDEN.resolve("design.stack.yaml"));
        List<Path> golden = files(GOLDEN.resolve("export"));
        assertThat(files(folder.resolve("export"))).isEqualTo(golden);
        for (Path file : golden) {
            assertThat(folder.resolve("export").resolve(file))
                    .hasSameTextualContentAs(GOLDEN.resolve("export").resolve(file));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Files.createDirectories(to.resolve(file).getParent());
            Files.copy(from.resolve(file), to.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// The files below `root` but for the secrets, which differ with every machine.
    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .filter(file -> !file.endsWith(".env"))
                    .sorted()
                    .toList();
        }
    }
}
