package dev.stackwright.ui.problems;

import dev.stackwright.model.Element;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rules;
import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.fx.Look;
import dev.stackwright.ui.fx.Magnified;
import dev.stackwright.ui.session.DesignSession;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.controlsfx.control.PopOver;

/// The findings of one component, beside the badge that counts them. Stays open while fixes are pressed, until the
/// last finding is mended.
public final class FindingsPopOver {

    private static final double WIDTH = 336;

    private final DesignSession session;
    private final Fixing fixing;
    private final Consumer<Finding> problems;
    private final VBox content = new VBox();
    private final Scale scale = new Scale();
    private final PopOver popOver = new PopOver(new Group(content));
    private String component = "";

    /// A closed popover; `problems` shows a finding in the list of all problems.
    public FindingsPopOver(DesignSession session, Fixing fixing, Consumer<Finding> problems) {
        this.session = session;
        this.fixing = fixing;
        this.problems = problems;
        content.getStyleClass().add("findings");
        content.setId("findings");
        content.getTransforms().add(scale);
        popOver.setArrowLocation(PopOver.ArrowLocation.LEFT_TOP);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        Look.dress(popOver.getRoot());
        // The root takes its style classes from the popover and forgets its own.
        popOver.getStyleClass().add("stackwright");
        session.judgementProperty().addListener(_ -> {
            if (popOver.isShowing()) {
                fill();
            }
        });
    }

    /// Opens it at `badge` with the findings of this component.
    public void show(String named, Node badge) {
        component = named;
        fill();
        if (!content.getChildren().isEmpty()) {
            Look.match(popOver.getRoot(), badge.getScene().getRoot());
            // A window of its own is not part of what the person has made larger.
            double factor = badge.getScene().getRoot() instanceof Magnified shown ? shown.factor() : 1;
            scale.setX(factor);
            scale.setY(factor);
            popOver.show(badge);
        }
    }

    private void fill() {
        List<Finding> findings = session.judgement().on(Element.component(component));
        content.getChildren().setAll(findings.stream().map(this::entry).toList());
        if (findings.isEmpty()) {
            popOver.hide();
            return;
        }
        Button all = new Button("Show in Problems", Icons.of("mdi2f-format-list-bulleted"));
        all.getStyleClass().addAll("flat", "small", "show-problems");
        all.setOnAction(_ -> {
            popOver.hide();
            problems.accept(findings.getFirst());
        });
        content.getChildren().add(all);
    }

    private VBox entry(Finding finding) {
        String rule =
                Rules.rule(finding.rule()).map(found -> found.info().title()).orElse(finding.rule());
        Label title = new Label(rule, Icons.of(finding.severity()));
        title.getStyleClass().add("finding-title");
        title.setMaxWidth(WIDTH);
        Text sentence = new Text(finding.message());
        sentence.setWrappingWidth(WIDTH);
        sentence.getStyleClass().add("finding-sentence");
        FlowPane fixes = new FlowPane();
        fixes.getStyleClass().add("finding-fixes");
        fixes.setPrefWrapLength(WIDTH);
        fixes.setAlignment(Pos.CENTER_LEFT);
        for (Fix fix : finding.fixes()) {
            fixes.getChildren().add(button(fixing.title(fix), "fix", () -> press(fix)));
        }
        fixes.getChildren().add(button("Waive…", "waive", () -> {
            popOver.hide();
            fixing.waive(finding);
        }));
        VBox entry = new VBox(title, sentence, fixes);
        entry.getStyleClass().add("finding-entry");
        return entry;
    }

    /// The popover makes way for a question.
    private void press(Fix fix) {
        if (fixing.asks(fix)) {
            popOver.hide();
        }
        fixing.press(fix);
    }

    private static Button button(String title, String style, Runnable action) {
        Button button = new Button(title);
        button.getStyleClass().addAll("small", style);
        button.setMaxWidth(WIDTH);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
