package dev.stackwright.ui.canvas;

import dev.stackwright.model.Area;
import dev.stackwright.ui.fx.Icons;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A zone: a labelled region around its members, or one box in their place.
final class ZoneView extends StackPane {

    private static final PseudoClass COLLAPSED = PseudoClass.getPseudoClass("collapsed");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Label label = new Label();
    private final Label count = new Label();
    private final Label findings = new Label();
    private final HBox fold = new HBox();
    private String trust = "";

    ZoneView() {
        getStyleClass().add("zone");
        label.getStyleClass().add("zone-label");
        fold.getStyleClass().add("zone-fold");
        count.getStyleClass().add("zone-count");
        findings.getStyleClass().add("zone-findings");
        HBox head = new HBox(fold, label);
        head.getStyleClass().add("zone-head");
        VBox lines = new VBox(head, count, findings);
        lines.getStyleClass().add("zone-lines");
        setAlignment(lines, Pos.TOP_LEFT);
        getChildren().add(lines);
    }

    void show(ZoneFacts facts) {
        setId("zone-" + facts.name());
        getStyleClass().remove(trust);
        trust = "trust-" + facts.trust().orElse("none");
        getStyleClass().add(trust);
        label.setText(facts.label());
        count.setText(facts.count());
        findings.setText(facts.findingsText());
        facts.gravest().map(Icons::of).ifPresent(findings::setGraphic);
        pseudoClassStateChanged(COLLAPSED, facts.collapsed());
        fold.getChildren()
                .setAll(Icons.of(facts.collapsed() ? "mdi2c-chevron-right" : "mdi2c-chevron-down", "fold-icon"));
        count.setVisible(facts.collapsed());
        findings.setVisible(facts.collapsed() && facts.gravest().isPresent());
        for (Label line : List.of(count, findings)) {
            line.setManaged(line.isVisible());
        }
    }

    void place(Area area) {
        setPrefSize(area.width(), area.height());
        relocate(area.x(), area.y());
    }

    void mark(boolean selected, boolean over, boolean target) {
        pseudoClassStateChanged(SELECTED, selected);
        pseudoClassStateChanged(OVER, over);
        pseudoClassStateChanged(TARGET, target);
    }
}
