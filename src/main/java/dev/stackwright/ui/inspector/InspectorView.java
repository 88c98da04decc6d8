package dev.stackwright.ui.inspector;

import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Topology;
import dev.stackwright.model.Value;
import dev.stackwright.rules.Evaluation;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.session.DesignSession;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The properties of what is selected; of the design if nothing is. Changes apply at once. While a hand drags something
/// the fields stay as they are, as making them anew would stop the drag for some frames.
public final class InspectorView extends VBox {

    private final DesignSession session;
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final HBox icon = new HBox();
    private final HelpFooter help = new HelpFooter();
    private final VariableTable variables = new VariableTable();
    private final GroupPanes groups;
    private Common common = new Common(List.of(Element.design()));
    private Optional<Shape> shape = Optional.empty();
    private int visit;
    private boolean stale;

    /// What a sheet looks like; as long as it stays the same the fields stay too, with the keyboard in them.
    private record Shape(Optional<Element> element, String subtitle, List<String> paths, List<List<String>> choices) {}

    /// An inspector of the session's selection, which waits as long as something is `held`.
    public InspectorView(DesignSession session, Background background, ReadOnlyBooleanProperty held) {
        this.session = session;
        this.groups = new GroupPanes(background, this::row, variables);
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
        getChildren().addAll(head, scroll, help);
        addEventFilter(KeyEvent.KEY_PRESSED, this::undoKeys);
        background.afterDrawing(() -> {
            InvalidationListener changed = _ -> changed(held.get());
            session.selectionProperty().addListener(changed);
            session.designProperty().addListener(changed);
            session.judgementProperty().addListener(changed);
            held.addListener(_ -> {
                if (stale) {
                    changed(held.get());
                }
            });
            show();
        });
    }

    private void changed(boolean waits) {
        stale = waits;
        if (!waits) {
            show();
        }
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
        List<Element> selected = List.copyOf(session.selection().elements());
        Common now = new Common(selected.isEmpty() ? List.of(Element.design()) : selected);
        if (!now.equals(common)) {
            visit++;
            common = now;
        }
        Topology topology = session.design().topology();
        Sheets sheets = new Sheets(
                session.catalog(), topology, session.judgement().evaluation().map(Evaluation::analysis));
        Sheet sheet = common.sheet(sheets, topology).orElseGet(() -> new Sheet("", "", Group::new, List.of()));
        title.setText(sheet.title());
        subtitle.setText(sheet.subtitle());
        Shape wanted = shape(sheet);
        if (!Optional.of(wanted).equals(shape)) {
            shape = Optional.of(wanted);
            build(sheet);
        }
        groups.each(this::fill);
        showVariables();
    }

    private void fill(FieldRow row) {
        Common.State state = common.state(session.design(), row.spec().path());
        row.show(state.value(), state.mixed());
    }

    /// The element, if it is one.
    private Optional<Element> only() {
        return common.elements().size() == 1 ? Optional.of(common.elements().getFirst()) : Optional.empty();
    }

    private void showVariables() {
        variables.show(
                only().orElse(Element.design()) instanceof Element.OfComponent(String name)
                        ? session.judgement().variables(name)
                        : List.of());
    }

    private Shape shape(Sheet sheet) {
        List<FieldSpec> fields = sheet.groups().stream()
                .flatMap(group -> group.fields().stream())
                .toList();
        return new Shape(
                only(),
                sheet.groups().isEmpty() ? sheet.title() : "",
                fields.stream().map(FieldSpec::path).toList(),
                fields.stream().map(FieldSpec::choices).toList());
    }

    private void build(Sheet sheet) {
        visit++;
        help.clear();
        icon.getChildren().setAll(sheet.icon().get());
        groups.show(sheet.groups());
    }

    private FieldRow row(FieldSpec spec) {
        FieldRow row = new FieldRow(spec, this::change, this::focused);
        fill(row);
        return row;
    }

    private void focused(FieldSpec spec) {
        visit++;
        help.show(spec);
    }

    private void change(FieldSpec spec, Optional<Value> value) {
        Design before = session.design();
        if (common.state(before, spec.path()).equals(new Common.State(value, false))) {
            return;
        }
        Edit edit = common.edit(before, spec.path(), value);
        Optional<Element> after = only().map(element -> PropertyEdits.after(before, element, edit));
        boolean other = !after.equals(only());
        session.apply(edit, "type " + visit + " " + spec.path());
        if (other) {
            after.ifPresent(session::select);
        }
    }
}
