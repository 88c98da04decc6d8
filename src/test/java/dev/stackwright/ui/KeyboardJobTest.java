package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.model.Design;
import dev.stackwright.model.Link;
import dev.stackwright.rules.Finding;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The whole way of a first design by the keyboard alone: draw, link, name, mend, take back, save, export, look back.
/// Only the two file choosers are answered by a stand-in.
final class KeyboardJobTest extends WindowTest {

    @Test
    void drawsLinksNamesMendsSavesAndExports() throws DesignFileProblem {
        draw();
        mend();
        Design mended = design();
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        settle();
        assertThat(design()).isEqualTo(mended);
        saveAndExport(mended);
        lookBack(mended);
    }

    private void draw() {
        add("service");
        add("redis");
        robot.push(KeyCode.F2);
        choose("sessions");
        assertThat(design().topology().components().keySet()).containsExactly("service", "sessions");

        robot.push(KeyCode.ESCAPE).push(KeyCode.TAB);
        settle();
        assertThat(session().selection().components()).containsExactly("service");
        robot.push(KeyCode.SHIFT, KeyCode.F10).push(KeyCode.ENTER);
        settle();
        choose("keeps");
        assertThat(design().topology().links()).extracting(Link::key).containsExactly("service->sessions:session");
        assertThat(said()).isEqualTo("Canvas. Done: Link service to sessions");

        robot.push(KeyCode.TAB).push(KeyCode.TAB);
        settle();
        assertThat(session().selection().components()).containsExactly("sessions");
        double x = design().layout().of("sessions").orElseThrow().x();
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        settle();
        assertThat(design().layout().of("sessions").orElseThrow().x()).isEqualTo(x + 40);
    }

    private void mend() {
        assertThat(findings()).contains("CACHE-008");
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        settle();
        choose("persistent");
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(findings()).doesNotContain("CACHE-008");
    }

    private void saveAndExport(Design mended) throws DesignFileProblem {
        robot.push(KeyCode.CONTROL, KeyCode.S);
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.E);
        settle();
        assertThat(dialogs.told).isEmpty();
        assertThat(DesignFile.read(folder.resolve("design.stack.yaml")).design())
                .isEqualTo(mended);
        assertThat(folder.resolve("export/compose.yaml")).content().contains("service:", "sessions:", "redis:");
        assertThat(folder.resolve("export/config/sessions/redis.conf"))
                .content()
                .contains("appendonly yes");
    }

    private void lookBack(Design mended) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6).push(KeyCode.F6).push(KeyCode.F6);
        settle();
        robot.push(KeyCode.HOME);
        settle();
        assertThat(design().topology().components()).isEmpty();
        robot.push(KeyCode.END);
        settle();
        assertThat(design()).isEqualTo(mended);
    }

    private void add(String kind) {
        robot.push(KeyCode.INSERT);
        settle();
        choose(kind);
    }

    private void choose(String words) {
        robot.write(words).push(KeyCode.ENTER);
        settle();
    }

    private Design design() {
        return session().design();
    }

    private List<String> findings() {
        return session().judgement().findings().stream().map(Finding::rule).toList();
    }

    private String said() {
        return String.valueOf(node("#canvas").queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }
}
