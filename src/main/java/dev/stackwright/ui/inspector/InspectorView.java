package dev.stackwright.ui.inspector;

import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Value;
import dev.stackwright.rules.Evaluation;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.session.DesignSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The properties of what is selected; of the design if nothing is. Changes apply at once.
public final class InspectorView extends VBox {

    private final DesignSession session;
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final HBox icon = new HBox();
    private final VBox groups = new VBox();
    private final HelpFooter help = new HelpFooter();
    private final List<FieldRow> rows = new ArrayList<>();
    private final VariableTable variables = new VariableTable();
    private Element element = Element.design();
    private Optional<Shape> shape = Optional.empty();
    private int visit;

    /// What a sheet looks like; as long as it stays the same the fields stay too, with the keyboard in them.
    private record Shape(Element element, String subtitle, List<String> paths, List<List<String>> choices) {}

    /// An inspector of the session's selection.
    public InspectorView(DesignSession session, Background background) {
        this.session = session;
        setId("inspector");
        getStyleClass().addAll("panel", "inspector");
        title.getStyleClass().add("panel-title");
        subtitle.getStyleClass().add("panel-subtitle");
        icon.getStyleClass().add("inspector-icon");
        HBox head = new HBox(icon, new VBox(title, subtitle));
        head.getStyleClass().add("inspector-head");
        ScrollPane scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("bare");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        groups.getStyleClass().add("inspector-groups");
        getChildren().addAll(head, scroll, help);
        addEventFilter(KeyEvent.KEY_PRESSED, this::undoKeys);
        background.afterDrawing(() -> {
            session.selectionProperty().addListener(_ -> show());
            session.designProperty().addListener(_ -> show());
            session.judgementProperty().addListener(_ -> show());
            show();
        });
    }

    private void undoKeys(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            if (event.isShiftDown()) {
                session.redo();
            } else {
                session.undo();
            }
            event.consume();
        }
    }

    private void show() {
        int selected = session.selection().elements().size();
        element = session.selection().only().orElse(Element.design());
        Sheets sheets = new Sheets(
                session.catalog(),
                session.design().topology(),
                session.judgement().evaluation().map(Evaluation::analysis));
        Sheet sheet = selected > 1
                ? new Sheet(
                        selected + " selected",
                        "Select one to see its properties",
                        "mdi2s-selection-multiple",
                        List.of())
                : sheets.of(element).orElseGet(() -> new Sheet("", "", "", List.of()));
        title.setText(sheet.title());
        subtitle.setText(sheet.subtitle());
        Shape wanted = shape(sheet);
        if (!Optional.of(wanted).equals(shape)) {
            shape = Optional.of(wanted);
            build(sheet);
        }
        Design design = session.design();
        rows.forEach(
                row -> row.show(PropertyEdits.value(design, element, row.spec().path())));
        showVariables();
    }

    private void showVariables() {
        variables.show(
                element instanceof Element.OfComponent(String name)
                        ? session.judgement().variables().getOrDefault(name, List.of())
                        : List.of());
    }

    private Shape shape(Sheet sheet) {
        List<FieldSpec> fields = sheet.groups().stream()
                .flatMap(group -> group.fields().stream())
                .toList();
        return new Shape(
                element,
                sheet.groups().isEmpty() ? sheet.title() : "",
                fields.stream().map(FieldSpec::path).toList(),
                fields.stream().map(FieldSpec::choices).toList());
    }

    private void build(Sheet sheet) {
        rows.clear();
        visit++;
        help.clear();
        icon.getChildren().setAll(sheet.icon().isEmpty() ? List.of() : List.of(Icons.of(sheet.icon(), "head-icon")));
        groups.getChildren().setAll(sheet.groups().stream().map(this::pane).toList());
    }

    private Node pane(Sheet.Group group) {
        VBox fields = new VBox();
        fields.getStyleClass().add("fields");
        TitledPane pane = new TitledPane(group.title(), fields);
        pane.setAnimated(false);
        pane.setExpanded(group.open());
        pane.expandedProperty().subscribe(open -> {
            if (open && fields.getChildren().isEmpty()) {
                fill(fields, group);
            }
        });
        return pane;
    }

    private void fill(VBox fields, Sheet.Group group) {
        for (FieldSpec spec : group.fields()) {
            FieldRow row = new FieldRow(spec, this::change, this::focused);
            row.show(PropertyEdits.value(session.design(), element, spec.path()));
            rows.add(row);
            fields.getChildren().add(row);
        }
        if (group.variables()) {
            fields.getChildren().add(variables);
        }
    }

    private void focused(FieldSpec spec) {
        visit++;
        help.show(spec);
    }

    private void change(FieldSpec spec, Optional<Value> value) {
        Design before = session.design();
        if (PropertyEdits.value(before, element, spec.path()).equals(value)) {
            return;
        }
        Edit edit = PropertyEdits.edit(before, element, spec.path(), value);
        Element after = PropertyEdits.after(before, element, edit);
        session.apply(edit, "type " + visit + " " + spec.path());
        if (!after.equals(element)) {
            session.select(after);
        }
    }
}
