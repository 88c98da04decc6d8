package dev.stackwright.ui.outline;

import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.session.Selection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.StackPane;

/// The outline as a tree.
final class TreeFace implements Face {

    private final TreeItem<Line> root = new TreeItem<>(new Line.Heading("Design"));
    private final TreeView<Line> tree = new TreeView<>(root);
    private final Growth growth = new Growth(root);
    private final Label none = new Label();
    private final StackPane node = new StackPane(tree, none);
    private final Map<Line, Integer> rows = new HashMap<>();
    private final Background background;
    private Contents contents;

    TreeFace(RowWords words, Contents contents, Background background, Runnable lead) {
        this.background = background;
        this.contents = contents;
        root.setExpanded(true);
        root.addEventHandler(TreeItem.<Line>expandedItemCountChangeEvent(), _ -> rows.clear());
        tree.setShowRoot(false);
        tree.setId("outline-tree");
        tree.setAccessibleText("Outline");
        tree.getStyleClass().addAll("bare", "outline-tree");
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.setCellFactory(_ -> new BranchCell(words, () -> this.contents));
        tree.getSelectionModel().getSelectedItems().addListener((InvalidationListener) _ -> lead.run());
        none.setMouseTransparent(true);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Control list() {
        return tree;
    }

    @Override
    public MultipleSelectionModel<TreeItem<Line>> rows() {
        return tree.getSelectionModel();
    }

    @Override
    public void show(Contents wanted, OutlineFilter filter) {
        contents = wanted;
        growth.grow(Branch.of(wanted, filter), filter.narrows());
        none.setText(filter.narrows() ? "Nothing passes the filter." : "Nothing is drawn yet.");
        none.setVisible(root.getChildren().isEmpty());
        rows.clear();
        tree.refresh();
        // The tree moves its focus later, by what it takes for the rows that have come and gone.
        background.later(this::focus);
    }

    private void focus() {
        int selected = tree.getSelectionModel().getSelectedIndex();
        if (selected >= 0) {
            tree.getFocusModel().focus(selected);
        }
    }

    @Override
    public void refresh() {
        tree.refresh();
    }

    @Override
    public void forget() {
        growth.forget();
    }

    @Override
    public Selection selection() {
        return Selection.of(tree.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(TreeItem::getValue)
                .flatMap(line -> line.shown().stream())
                .toList());
    }

    @Override
    public void follow(Selection selection) {
        selection.elements().stream().findFirst().ifPresent(this::open);
        index();
        int[] wanted = selection.elements().stream()
                .map(Line.Of::new)
                .map(rows::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
        if (Face.selects(tree.getSelectionModel(), wanted)) {
            return;
        }
        int focused = tree.getFocusModel().getFocusedIndex();
        tree.getSelectionModel().clearSelection();
        if (wanted.length == 0) {
            tree.getFocusModel().focus(Math.min(focused, tree.getExpandedItemCount() - 1));
            return;
        }
        tree.getSelectionModel().selectIndices(wanted[0], wanted);
        Face.reveal(tree, wanted[0], background);
    }

    private void index() {
        if (rows.isEmpty()) {
            index(root);
        }
    }

    private void index(TreeItem<Line> item) {
        for (TreeItem<Line> child : item.getChildren()) {
            rows.put(child.getValue(), rows.size());
            if (child.isExpanded() && !child.isLeaf()) {
                index(child);
            }
        }
    }

    /// Opens what lies above an element.
    private void open(Element element) {
        TreeItem<Line> item = root;
        for (Line line : above(element)) {
            Optional<TreeItem<Line>> next = item.getChildren().stream()
                    .filter(child -> child.getValue().equals(line))
                    .findFirst();
            if (next.isEmpty()) {
                return;
            }
            item = next.get();
            item.setExpanded(true);
        }
    }

    private List<Line> above(Element element) {
        List<Line> lines = new ArrayList<>();
        switch (element) {
            case Element.OfComponent(String name) -> zone(name).ifPresent(lines::add);
            case Element.OfLink(String key) ->
                contents.topology().link(key).map(Link::from).ifPresent(from -> {
                    zone(from).ifPresent(lines::add);
                    lines.add(new Line.Of(Element.component(from)));
                });
            case Element.OfNote _ -> lines.add(Branch.NOTES);
            case Element.OfZone _, Element.OfDesign _ -> {}
        }
        return lines;
    }

    private Optional<Line> zone(String component) {
        return contents.topology()
                .component(component)
                .flatMap((Component one) -> contents.zone(one))
                .map(zone -> new Line.Of(Element.zone(zone)));
    }
}
