package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.document.Template;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.shell.Dialogs.Unsaved;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A design is begun from a template that is found by its picture or its words.
final class GalleryTest extends WindowTest {

    @BeforeEach
    void openGallery() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        settle();
    }

    @Test
    void everyTemplateIsShownAndTheFieldNarrowsThemDown() {
        assertThat(tiles()).isEqualTo(Template.all().size());
        robot.write("dead letters");
        settle();
        assertThat(tiles()).isEqualTo(1);
        assertThat(robot.lookup("#template-worker-queue").tryQuery()).isPresent();
        robot.write(" castle");
        settle();
        assertThat(tiles()).isZero();
        assertThat(robot.lookup("No template has these words.").tryQuery()).isPresent();
    }

    @Test
    void arrowsMoveAndEnterOpensAnUnsavedDesign() {
        robot.push(KeyCode.DOWN).push(KeyCode.RIGHT);
        assertThat(node("#template-storefront").isFocused()).isTrue();
        robot.push(KeyCode.LEFT)
                .push(KeyCode.DOWN)
                .push(KeyCode.UP)
                .push(KeyCode.RIGHT)
                .push(KeyCode.ENTER);
        settle();
        assertThat(robot.lookup("#gallery").tryQuery()).isEmpty();
        assertThat(session().design())
                .isEqualTo(Template.of("storefront").orElseThrow().design());
        assertThat(window.files().folder()).isEmpty();
    }

    @Test
    void aDoubleClickOpensToo() {
        robot.write("caches");
        robot.eraseText(6).write("sentinel");
        settle();
        doubleClick(
                () -> robot.doubleClickOn("#template-redis-sentinel"),
                () -> robot.lookup("#gallery").tryQuery().isEmpty());
        assertThat(session().design().name()).isEqualTo("redis-sentinel");
    }

    @Test
    void escapeClosesAndAnUnsavedChangeIsAskedAbout() {
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(robot.lookup("#gallery").tryQuery()).isEmpty();
        onFx(() -> session()
                .apply(new dev.stackwright.model.Edit.AddComponent(
                        dev.stackwright.catalog.Creation.component(
                                Designs.CATALOG.kind("redis").orElseThrow(), "mine"),
                        new dev.stackwright.model.Point(0, 0))));
        dialogs.unsaved = Unsaved.CANCEL;
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        settle();
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        settle();
        assertThat(dialogs.asked).containsExactly("save untitled");
        assertThat(session().design().topology().components()).containsOnlyKeys("mine");
    }

    private int tiles() {
        return robot.lookup(".template-tile").queryAll().size();
    }
}
