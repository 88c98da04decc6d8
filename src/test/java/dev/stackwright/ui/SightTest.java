package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.ui.canvas.Viewport;
import dev.stackwright.ui.fx.Look;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// How large the drawing is shown, the way back to it, and the grid behind it.
final class SightTest extends WindowTest {

    @Test
    void theZoomIsTypedInTheStatusBarAndKeepsTheMiddle() {
        onFx(() -> window.files().open(OutlineRows.shop()));
        var middle = view().centre();
        robot.clickOn("#zoom").write("150");
        settle();
        pictures("zoom", Look.LIGHT);
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(view().zoom()).isEqualTo(1.5);
        assertThat(Math.hypot(view().centre().x() - middle.x(), view().centre().y() - middle.y()))
                .isLessThan(1e-6);
        assertThat(node("#canvas").isFocused()).isTrue();
        robot.push(KeyCode.Z).write("62,5 %").push(KeyCode.ENTER);
        settle();
        assertThat(view().zoom()).isEqualTo(0.625);
    }

    @Test
    void whatIsNoZoomIsAnsweredAndTheFieldStays() {
        onFx(() -> window.files().open(OutlineRows.shop()));
        double zoom = view().zoom();
        robot.push(KeyCode.Z).write("wide").push(KeyCode.ENTER);
        settle();
        assertThat(session().hintProperty().get()).isEqualTo("'wide' is no zoom; type a number from 10 to 400.");
        assertThat(node("#zoom-field").isFocused()).isTrue();
        robot.write("401").push(KeyCode.ENTER);
        settle();
        assertThat(session().hintProperty().get()).isEqualTo("'401' is no zoom; type a number from 10 to 400.");
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(view().zoom()).isEqualTo(zoom);
        assertThat(session().hintProperty().get()).isEmpty();
        assertThat(node("#canvas").isFocused()).isTrue();
        assertThat(node("#zoom-field").isVisible()).isFalse();
    }

    @Test
    void whereNothingIsInSightAButtonLeadsBack() {
        onFx(() -> view().pan(9000, 0));
        assertThat(away()).isFalse();
        onFx(() -> window.files().open(OutlineRows.shop()));
        assertThat(away()).isFalse();
        onFx(() -> view().pan(0, -4000));
        until(this::away);
        pictures("way-back", Look.LIGHT, Look.DARK);
        robot.clickOn("#way-back");
        settle();
        assertThat(away()).isFalse();
        assertThat(node("#card-api").isVisible()).isTrue();
        assertThat(session().selection().elements()).isEmpty();
        onFx(() -> view().pan(0, -4000));
        until(this::away);
        onFx(() -> view().pan(0, 4000));
        assertThat(away()).isFalse();
    }

    @Test
    void theGridIsHiddenAndThatIsRemembered() {
        assertThat(coloursInTheCorner()).hasSizeGreaterThan(1);
        robot.push(KeyCode.SHIFT, KeyCode.G);
        settle();
        assertThat(coloursInTheCorner()).hasSize(1);
        until(() -> kept().contains("grid: hidden\n"));
        robot.push(KeyCode.SHIFT, KeyCode.G);
        settle();
        assertThat(coloursInTheCorner()).hasSizeGreaterThan(1);
        until(() -> kept().contains("grid: shown\n"));
    }

    private Viewport view() {
        return window.frame().canvas().viewport();
    }

    private boolean away() {
        Node back = node("#way-back");
        return WaitForAsyncUtils.waitForAsyncFx(20_000, back::isVisible);
    }

    private Set<Integer> coloursInTheCorner() {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            SnapshotParameters corner = new SnapshotParameters();
            corner.setViewport(new Rectangle2D(184, 48, 64, 64));
            WritableImage image = window.frame().root().snapshot(corner, null);
            Set<Integer> colours = new TreeSet<>();
            for (int x = 0; x < 64; x++) {
                for (int y = 0; y < 64; y++) {
                    colours.add(image.getPixelReader().getArgb(x, y));
                }
            }
            return colours;
        });
    }

    private String kept() {
        try {
            Path file = folder.resolve("preferences");
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
